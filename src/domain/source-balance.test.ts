import { expect, test } from 'vitest';
import { source, topicOf } from '../../tests/small-topic.ts';
import { countBy, datingOf, datings, readingOf, readingPlaceOf, sourcesByKind, sourcesByLanguage } from './source-balance.ts';

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

const noted = (en: string) => source('s', { note: { en, ar: 'ملاحظة' } });

test.each([
  ['Seen as an excerpt. Date inferred.', 'excerpt'],
  ['The report from which this began, read in full.', 'full'],
  ['Public domain.', 'unsaid'],
])('how much was read is what the note says: %s', (note, reading) => {
  expect(readingOf(noted(note))).toBe(reading);
});

test('a source without a note does not say how much of it was read', () => {
  expect(readingOf(source('s'))).toBe('unsaid');
});

test.each([
  ['Lumen Gazette', undefined, 'own'],
  ['Lumen Gazette, carried by Bay News', undefined, 'carried'],
  ['Lumen Gazette, carried in French by Bay News', undefined, 'carried'],
  ['Lumen Gazette, carried by bay.example', 'Seen as an excerpt, on a mirror or reposting page (bay.example).', 'mirror'],
])('where %s was read', (publisher, note, place) => {
  expect(readingPlaceOf(source('s', { publisher, note: note ? { en: note, ar: 'ملاحظة' } : undefined }))).toBe(place);
});

test.each([
  ['2021', 'dated'],
  ['2021-05~', 'about'],
  [undefined, 'undated'],
])('what is known of the date %s', (published, dating) => {
  expect(datingOf(source('s', { published }))).toBe(dating);
});

test('every sort is counted, even one of which there is none', () => {
  expect(countBy(topic, datings, datingOf)).toEqual([
    ['dated', 2],
    ['about', 0],
    ['undated', 4],
  ]);
});
