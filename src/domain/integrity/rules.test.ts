import { expect, test } from 'vitest';
import { topicOf } from '../../../tests/small-topic.ts';
import { integrityRules } from './rules.ts';

test('no rule has anything against an empty topic', () => {
  expect(integrityRules.flatMap((rule) => rule(topicOf()))).toEqual([]);
});

test('references are judged first, since the other rules follow them', () => {
  expect(integrityRules.map((rule) => rule.name)[0]).toBe('references');
});
