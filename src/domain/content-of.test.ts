import { describe, expect, test } from 'vitest';
import type { CollectionName } from '#schemas/collections.ts';
import type { Locale } from '#i18n/locales.ts';
import { site } from '../../tests/small-topic.ts';
import { contentOf } from './content-of.ts';
import type { LoadedFile } from './content.ts';

const file = (collection: CollectionName, id: string, locale: Locale | undefined, data: LoadedFile['data']): LoadedFile => ({
  collection,
  id,
  file: `${collection}/${id}${locale ? `.${locale}.mdx` : '.yaml'}`,
  locale,
  data,
  outline: [{ kind: 'paragraph', at: { line: 1, column: 1 }, text: String(locale), mentions: [], numerals: [], links: [] }],
});
const facts = { order: 1, reviewed: '2021-07-01' };
const join = (...files: LoadedFile[]) => contentOf(files, site, 'site.yaml');

describe('the two files of an entry', () => {
  const { background } = join(
    file('background', 'why', 'ar', { title: 'لماذا؟' }),
    file('background', 'why', 'en', { ...facts, title: 'Why?' }),
  );
  const why = background.get('why')!;

  test('become one: facts once, words and texts in each language', () => {
    expect(why.facts).toEqual(facts);
    expect(why.words).toEqual({ en: { title: 'Why?' }, ar: { title: 'لماذا؟' } });
    expect([why.bodies.en[0]!.text, why.bodies.ar[0]!.text]).toEqual(['en', 'ar']);
  });

  test('keep their places, for whoever reports on them', () => {
    expect(why.files).toEqual({ en: 'background/why.en.mdx', ar: 'background/why.ar.mdx' });
  });
});

test('facts are those of the source language, whatever a translation says', () => {
  const { background } = join(file('background', 'why', 'en', facts), file('background', 'why', 'ar', { ...facts, order: 9 }));
  expect(background.get('why')!.facts.order).toBe(1);
});

test('an entry that lacks a language is left out', () => {
  expect(join(file('background', 'why', 'en', facts)).background.size).toBe(0);
});

test('entries stand by id, in whatever order the files were read', () => {
  const { sources } = join(file('sources', 'gazette', undefined, {}), file('sources', 'almanac', undefined, {}));
  expect([...sources.keys()]).toEqual(['almanac', 'gazette']);
});

test('a record keeps its file', () => {
  expect(join(file('sources', 'gazette', undefined, { kind: 'book' })).sources.get('gazette')).toEqual({
    collection: 'sources',
    id: 'gazette',
    file: 'sources/gazette.yaml',
    data: { kind: 'book' },
  });
});
