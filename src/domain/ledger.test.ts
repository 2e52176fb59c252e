import { describe, expect, test } from 'vitest';
import { chart, number, topicOf } from '../../tests/small-topic.ts';
import { chartsInOrder, eraOf, laterCounts, numbersByEra } from './ledger.ts';

const ids = (entries: { id: string }[]) => entries.map(({ id }) => id);

describe('the era of a number', () => {
  test.each([
    ['2021-05-01', 'quarrel'],
    ['2021-04-30', 'before'],
    // A year stands before the days that fall into it.
    ['2021', 'before'],
    // Before the first era and after the last.
    ['1850', 'before'],
    ['2030', 'quarrel'],
  ])('of %s is %s', (asOf, era) => {
    expect(eraOf(topicOf(), number('n', { asOf })).id).toBe(era);
  });
});

describe('the ledger', () => {
  test('leaves out an era without numbers', () => {
    expect(numbersByEra(topicOf([number('n', { asOf: '1900' })])).map(([era]) => era.id)).toEqual(['before']);
  });

  test('goes by day, then by what is counted, then from the lowest', () => {
    const boats = { en: 'Boats', ar: 'القوارب' };
    const [[, numbers] = []] = numbersByEra(
      topicOf([
        number('later', { asOf: '1901' }),
        number('evening', { asOf: '1900-01-01', value: 30 }),
        number('morning', { asOf: '1900-01-01T08:00+00:00', value: 10 }),
        number('boats', { asOf: '1900-01-01', what: boats, value: undefined, range: [90, 95] }),
      ]),
    );
    expect(ids(numbers!)).toEqual(['boats', 'morning', 'evening', 'later']);
  });

  test('knows which counts replaced a number', () => {
    const content = topicOf([number('first'), number('second', { supersedes: 'first' })]);
    expect(ids(laterCounts(content, 'first'))).toEqual(['second']);
    expect(laterCounts(content, 'second')).toEqual([]);
  });
});

test('charts stand in the order that they give', () => {
  expect(ids(chartsInOrder(topicOf([chart('a', { order: 2 }), chart('b', { order: 1 })])))).toEqual(['b', 'a']);
});
