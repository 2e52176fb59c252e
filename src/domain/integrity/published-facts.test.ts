import { expect, test } from 'vitest';
import { findings } from '../../../tests/faults.ts';
import { evidence } from '../../../tests/passages.ts';
import { correction, event, number, topicOf } from '../../../tests/small-topic.ts';
import type { Evidence } from '../evidence.ts';
import { factsOf } from '../facts-lock.ts';
import { publishedFacts, unlockedFacts } from './published-facts.ts';

const published = topicOf([event('2021-05-12'), number('boats'), correction('old', { entry: 'numbers/boats' })]);
const lock: NonNullable<Evidence['lock']> = {
  content: 'content',
  facts: Object.fromEntries([...factsOf(published)].map(([key, { value }]) => [key, value])),
  corrections: ['old'],
  editorial: [],
};
const judge = (...entries: Parameters<typeof topicOf>[0] & object) =>
  findings(
    publishedFacts(
      topicOf([correction('old', { entry: 'numbers/boats' }), ...entries]),
      evidence([], { lock, lockFile: 'facts.lock.json' }),
    ),
  );

test('what stays as it was published is not mentioned', () => {
  expect(judge(event('2021-05-12'), number('boats'))).toEqual([]);
});

test('what changed needs a correction', () => {
  expect(judge(event('2021-05-12'), number('boats', { value: 81 }))).toEqual([
    'numbers/boats.yaml, value: `value` of numbers/boats was published with another value.',
  ]);
});

test('a correction that is newer than the lock is one', () => {
  expect(judge(event('2021-05-12'), number('boats', { value: 81 }), correction('new', { entry: 'numbers/boats' }))).toEqual([]);
});

test('a correction of another entry is none', () => {
  expect(judge(event('2021-05-12'), number('boats', { value: 81 }), correction('new', { entry: 'timeline/2021-05-12' }))).toHaveLength(1);
});

test('what is gone was published all the same', () => {
  expect(judge(number('boats'))).toContain(
    'facts.lock.json, timeline/2021-05-12#date: `date` of timeline/2021-05-12 was published and is gone.',
  );
});

test('an entry that is gone is missed once, unless a correction says that it was withdrawn or where it is now', () => {
  const judged = (...entries: Parameters<typeof judge>) =>
    findings(
      publishedFacts(
        topicOf([correction('old', { entry: 'numbers/boats' }), ...entries]),
        evidence([], { lock: { ...lock, entries: ['numbers/boats', 'timeline/2021-05-12'] }, lockFile: 'facts.lock.json' }),
      ),
    );
  const gone = { entry: 'timeline/2021-05-12' };
  expect(judged(number('boats'))).toEqual([
    'facts.lock.json, timeline/2021-05-12: timeline/2021-05-12 was published and is gone, but its address must go on answering.',
  ]);
  expect(judged(number('boats'), correction('new', gone))).toHaveLength(1);
  expect(judged(number('boats'), correction('new', { ...gone, withdrawn: true }))).toEqual([]);
  expect(judged(number('boats'), event('2021-05-13'), correction('new', { ...gone, movedTo: 'timeline/2021-05-13' }))).toEqual([]);
});

test('a published correction stays', () => {
  const topic = topicOf([event('2021-05-12'), number('boats')]);
  expect(findings(publishedFacts(topic, evidence([], { lock, lockFile: 'facts.lock.json' })))).toEqual([
    'facts.lock.json, old: The correction old was published and is gone.',
  ]);
});

test('what is new needs no correction, and is counted', () => {
  const topic = topicOf([event('2021-05-12'), number('boats'), number('crew'), correction('old', { entry: 'numbers/boats' })]);
  expect(publishedFacts(topic, evidence([], { lock }))).toEqual([]);
  expect(unlockedFacts(topic, lock)).toBe(3);
});

test('without a lock nothing was published', () => {
  expect(publishedFacts(topicOf([number('boats')]), evidence([]))).toEqual([]);
});
