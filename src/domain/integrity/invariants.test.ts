import { describe, expect, test } from 'vitest';
import { findings } from '../../../tests/faults.ts';
import { evidence } from '../../../tests/passages.ts';
import { event, number, topicOf } from '../../../tests/small-topic.ts';
import type { Invariants } from '../evidence.ts';
import { invariants } from './invariants.ts';

const none: Invariants = { file: 'invariants.yaml', rising: [], partsOf: [], looseParts: [], inOrder: [] };
const judge = (must: Partial<Invariants>, ...entries: Parameters<typeof topicOf>[0] & object) =>
  findings(invariants(topicOf(entries), evidence([], { invariants: { ...none, ...must } })));
const part = (value: number) => ({ label: { en: 'a part', ar: 'جزء' }, value });

describe('a running total', () => {
  const rising = [{ what: 'Boats', numbers: ['a', 'b'] }];

  test('stays or grows', () => {
    expect(judge({ rising }, number('a', { value: 80 }), number('b', { value: 80 }))).toEqual([]);
  });

  test('never falls', () => {
    expect(judge({ rising }, number('a', { value: 80 }), number('b', { value: 79 }))).toEqual([
      'numbers/b.yaml, value: Boats: 79 is less than the 80 before it, and a running total never falls.',
    ]);
  });

  test('is listed in the order in which it was counted', () => {
    expect(judge({ rising }, number('a', { asOf: '2021-06-02' }), number('b', { asOf: '2021-06-01' }))).toEqual([
      'numbers/b.yaml, asOf: Boats: this was counted before the number that stands before it.',
    ]);
  });
});

describe('parts are not more than the whole', () => {
  const partsOf = [{ whole: 'all', parts: ['a', 'b'] }];

  test('where numbers are parts of another', () => {
    const whole = number('all', { value: undefined, range: [90, 100] });
    expect(judge({ partsOf }, whole, number('a', { value: 60 }), number('b', { value: 40 }))).toEqual([]);
    expect(judge({ partsOf }, whole, number('a', { value: 60 }), number('b', { value: 41 }))).toEqual([
      'numbers/all.yaml, value: The parts of this number come to 101, more than the 100 that it counts.',
    ]);
  });

  test('where a number has parts of its own', () => {
    expect(judge({}, number('all', { parts: [part(40), part(40)] }))).toEqual([]);
    expect(judge({}, number('all', { parts: [part(40), part(41)] }))).toEqual([
      'numbers/all.yaml, parts: `parts` come to 81, more than the 80 of the whole.',
    ]);
  });

  test('but where it is said why not', () => {
    const looseParts = [{ numbers: ['all'], reason: { en: 'They overlap.', ar: 'تتداخل.' } }];
    expect(judge({ looseParts }, number('all', { parts: [part(80), part(80)] }))).toEqual([]);
  });
});

test('a range begins with its lowest number', () => {
  expect(judge({}, number('a', { value: undefined, range: [80, 120] }))).toEqual([]);
  expect(judge({}, number('a', { value: undefined, range: [120, 80] }))).toEqual([
    'numbers/a.yaml, range: The range begins with the higher number.',
  ]);
});

test('events follow each other', () => {
  const inOrder = [['2021-05-12', '2021-05-11']];
  expect(judge({ inOrder }, event('2021-05-12'), event('2021-05-11', { date: '2021-05-11' }))).toEqual([
    'timeline/2021-05-11.en.mdx, date: `2021-05-11` must not begin before `2021-05-12`.',
  ]);
  expect(judge({ inOrder: [['2021-05-11', '2021-05-12']] }, event('2021-05-12'), event('2021-05-11', { date: '2021-05' }))).toEqual([]);
});

test('what is named there exists', () => {
  expect(
    judge(
      { rising: [{ what: 'Boats', numbers: ['a', 'b'] }], partsOf: [{ whole: 'c', parts: ['a'] }], inOrder: [['2021-05-12', 'x']] },
      number('a'),
      event('2021-05-12'),
    ),
  ).toEqual([
    'invariants.yaml, rising.0.numbers.1: There is no `b` in numbers.',
    'invariants.yaml, partsOf.0.whole.0: There is no `c` in numbers.',
    'invariants.yaml, inOrder.0.1: There is no `x` in timeline.',
  ]);
});
