import { expect, test } from 'vitest';
import { source, topicOf } from '../../tests/small-topic.ts';
import { sourcesByKind, sourcesByLanguage } from './source-balance.ts';

const topic = topicOf([
  source('z-gazette', { publisher: 'Gazette', published: '2021-05-13' }),
  source('a-gazette', { publisher: 'Gazette', published: '2021-06-01' }),
  source('almanac', { publisher: 'almanac of the bay' }),
  source('ruling', { kind: 'court', language: 'fr', publisher: 'Court' }),
  source('avis', { kind: 'court', language: 'fr', publisher: 'Court' }),
  source('hinweis', { kind: 'court', language: 'de', publisher: 'Court' }),
]);
const ids = (entries: { id: string }[] = []) => entries.map((entry) => entry.id);

test('the sources of a kind stand by publisher, whatever its capitals, then by date, then by id', () => {
  const kinds = sourcesByKind(topic);
  expect(ids(kinds.get('newspaper'))).toEqual(['almanac', 'z-gazette', 'a-gazette']);
  expect(ids(kinds.get('court'))).toEqual(['avis', 'hinweis', 'ruling']);
});

test('a kind of which there is none has no list', () => {
  expect(sourcesByKind(topic).has('book')).toBe(false);
});

test('languages stand by how many sources they have, then by their tags', () => {
  const more = topicOf([...topic.sources.values(), source('aviso', { language: 'az' })]);
  expect(sourcesByLanguage(more).map(([language, sources]) => [language, sources.length])).toEqual([
    ['en', 3],
    ['fr', 2],
    ['az', 1],
    ['de', 1],
  ]);
});
