import { expect, test } from 'vitest';
import { readContent } from '#loader/read-content.ts';
import { citedSentences, citedStatements, pick } from './statements.ts';

const { content, texts } = readContent('tests/fixtures/topic');

test('a sentence is what stands before its citations, in the words that a reader sees', () => {
  const body =
    '- **It** carried <Num id="passengers" /> on [a day](/timeline/).<Cite id="almanac" /> <Person id="ada-quill">She</Person> steered.<Cite id="gazette" at="p. 2" /><Cite id="almanac" />';
  expect(citedSentences(body, content!)).toEqual([
    { text: 'It carried 80–120 on a day.', sources: ['almanac'] },
    { text: 'She steered.', sources: ['gazette', 'almanac'] },
  ]);
});

test('a position is told with the one whose it is', () => {
  const body =
    '<Position side="harbour" by="Harbour office">\n\nThe engine was broken.<Cite id="gazette" />\n\n</Position>\n<Position side="islanders" by="Islanders">\n\nIt was sound.<Cite id="almanac" />\n\n</Position>\n\nIt sailed.<Cite id="gazette" />';
  expect(citedSentences(body, content!).map(({ text }) => text)).toEqual([
    'Harbour office: The engine was broken.',
    'Islanders: It was sound.',
    'It sailed.',
  ]);
});

test('words that name no source are no statement', () => {
  expect(citedSentences('## Heading\n\nIt sailed.<Cite id="gazette" />\n\nOur own words.', content!)).toEqual([
    { text: 'It sailed.', sources: ['gazette'] },
  ]);
});

test('chapters, events, claims and figures are read, and the summary of an event counts as one statement', () => {
  const statements = citedStatements(content!, texts);
  expect(new Set(statements.map(({ entry }) => entry.split('/')[0]))).toEqual(new Set(['background', 'timeline', 'claims', 'figures']));
  expect(statements).toContainEqual({ entry: 'timeline/2021-06-ferry-returns', text: 'The boat sailed again.', sources: ['gazette'] });
});

test('a seed always picks the same, and another seed something else', () => {
  const items = Array.from({ length: 100 }, (_, index) => index);
  expect(pick(items, 5, 1)).toEqual(pick(items, 5, 1));
  expect(pick(items, 5, 1)).not.toEqual(pick(items, 5, 2));
  expect(new Set(pick(items, 100, 3)).size).toBe(100);
  expect(pick([1, 2], 5, 1).sort()).toEqual([1, 2]);
});
