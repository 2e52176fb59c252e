import { beforeAll, describe, expect, test } from 'vitest';
import type { SearchEntry } from './entry.ts';
import { createSearch, type Search } from './search.ts';

const entry = (kind: SearchEntry['kind'], path: string, title: string, rest: Partial<SearchEntry> = {}): SearchEntry => ({
  kind,
  path,
  title,
  text: [],
  ...rest,
});
const entries = [
  entry('background', 'background/why/', 'Why did the ferry stop?', {
    text: ['The harbour said the engine.', 'Passengers waited.', 'The tide was slack.'],
  }),
  entry('timeline', 'timeline/stop/', 'The ferry stops', {
    label: '12 May 2021',
    date: '2021-05-12',
    importance: 3,
    text: ['It stopped at Lumen Island.'],
  }),
  entry('timeline', 'timeline/repair/', 'The ferry is repaired', { label: '13 May 2021', date: '2021-05-13', importance: 1, text: [] }),
  entry('places', 'places/#lumen', 'Lumen Island', { names: ['Lumina', 'جزيرة لومن', 'Остров Люмен'], text: ['An island with a ferry.'] }),
  entry('figures', 'figures/ada-quill/', 'Ada Quill', { names: ['Quill'], text: ['Captain of the ferry'] }),
  entry('sources', 'sources/gazette/', 'The ferry stops', { text: [] }),
];

describe('the search', () => {
  let search: Search;
  beforeAll(async () => {
    search = await createSearch(entries);
  });
  const paths = (query: string) => search.find(query).map((hit) => hit.entry.path);

  test.each([
    ['island', 'places/#lumen'],
    ['captain', 'figures/ada-quill/'],
    ['slack tide', 'background/why/'],
    ['what did the harbour say of the engine', 'background/why/'],
  ])('finds by title, lead or text: %s', (query, path) => expect(paths(query)[0]).toBe(path));

  test.each(['Lumina', 'جزيرة لومن', 'остров люмен'])('finds a name in any spelling: %s', (query) => {
    expect(paths(query)[0]).toBe('places/#lumen');
  });

  test('finds what names a place by the spelling of the page, when the reader types another', () => {
    expect(paths('Lumina')).toContain('timeline/stop/');
  });

  test.each(['qill', 'quell', 'quilll'])('forgives one wrong letter: %s', (query) =>
    expect(paths(query)).toEqual(query.length > 4 ? ['figures/ada-quill/'] : []),
  );

  test('finds while a word is being typed', () => expect(paths('capt')).toEqual(['figures/ada-quill/']));

  test.each(['12 May 2021', '2021-05-12', '12/5/2021'])('finds a day: %s', (query) => expect(paths(query)[0]).toBe('timeline/stop/'));

  test('puts the title that was typed first, and a source behind what rests on it', () => {
    const found = paths('the ferry stops');
    expect(found[0]).toBe('timeline/stop/');
    expect(found).toContain('sources/gazette/');
  });

  test('leaves out what lacks more than one word that the best answer has', () => {
    expect(paths('captain of the ferry Ada Quill')).toEqual(['figures/ada-quill/']);
  });

  test.each(['', '  ', 'the', '…'])('finds nothing for nothing: %j', (query) => expect(paths(query)).toEqual([]));
});
