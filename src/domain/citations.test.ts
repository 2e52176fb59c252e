import { describe, expect, test } from 'vitest';
import { chapter, event, map, quote, topicOf } from '../../tests/small-topic.ts';
import { mapSources, numberCitations, numberSources } from './citations.ts';

const body = `The boat stopped.<Cite id="almanac" /> Nobody knew why.<Cite id="gazette" />

<Quote id="notice" />

Later it sailed.<Cite id="almanac" />`;
const notice = quote('notice', { sources: ['pier', 'gazette'] });

describe('the sources of an entry', () => {
  const entry = event('2021-05-12-ferry-stops', { sources: ['gazette', 'log'] }, body);
  const { numbers, places } = numberCitations(topicOf([entry, notice]), entry, 'en');

  test('are numbered from 1: those of the front matter, then those of the text, and a quotation brings its own', () => {
    expect([...numbers]).toEqual([
      ['gazette', 1],
      ['log', 2],
      ['almanac', 3],
      ['pier', 4],
    ]);
  });

  test('lead back to every block that cites them', () => {
    expect([...places]).toEqual([
      ['gazette', ['top', 'b-01', 'b-02']],
      ['log', ['top']],
      ['almanac', ['b-01', 'b-03']],
      ['pier', ['b-02']],
    ]);
  });
});

test('a block that cites a source twice is one way back', () => {
  const entry = chapter('why', {}, 'It stopped.<Cite id="log" /> It did.<Cite id="log" at="p. 2" />');
  expect(numberCitations(topicOf([entry]), entry, 'en').places.get('log')).toEqual(['b-01']);
});

test('a chapter has no sources but those of its text', () => {
  const entry = chapter('why', {}, 'It stopped.<Cite id="log" />');
  expect([...numberCitations(topicOf([entry]), entry, 'en').numbers]).toEqual([['log', 1]]);
});

test('each language counts in the order of its own sentences', () => {
  const entry = chapter('why', {}, { en: 'A.<Cite id="log" /> B.<Cite id="pier" />', ar: 'ب.<Cite id="pier" /> أ.<Cite id="log" />' });
  const topic = topicOf([entry]);
  expect([...numberCitations(topic, entry, 'en').numbers.keys()]).toEqual(['log', 'pier']);
  expect([...numberCitations(topic, entry, 'ar').numbers.keys()]).toEqual(['pier', 'log']);
});

describe('a map', () => {
  const step = { title: { en: 'Now', ar: 'الآن' }, note: { en: 'So.', ar: 'هكذا.' }, outlines: [], sources: ['pier'] };
  const bay = map('bay', { steps: [step], sources: ['log', 'pier'] });

  test('cites for its periods, then for its caption', () => {
    expect(mapSources(bay)).toEqual(['pier', 'log', 'pier']);
  });

  test('brings its sources into the text that it stands in', () => {
    const { numbers, places } = numberCitations(topicOf([bay]), chapter('why', {}, 'So.<Cite id="gazette" />\n\n<Map id="bay" />'), 'en');
    expect([...numbers.keys()]).toEqual(['gazette', 'pier', 'log']);
    expect(places.get('log')).toEqual(['b-02']);
  });
});

test('a page of records numbers its sources as they stand on it, each once', () => {
  expect([...numberSources(['log', 'pier', 'log']).numbers]).toEqual([
    ['log', 1],
    ['pier', 2],
  ]);
});
