import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import type { SearchEntry } from '../../src/domain/search/entry.ts';
import { editions } from '../editions.ts';
import { pagesOf } from './site-folder.ts';

const { folder } = editions.root;
const budget = 150 * 1024;

describe.each(localeIds)('the search index in %s', (locale) => {
  const file = readdirSync(`${folder}/${locale}`).find((name) => /^search-index-[0-9a-f]{10}\.json$/.test(name))!;
  const json = readFileSync(`${folder}/${locale}/${file}`, 'utf8');

  test('is named by the search page, and by no other', () => {
    const naming = pagesOf('root').filter(({ html }) => html.includes(`/${locale}/${file}`));
    expect(naming.map((page) => page.file)).toEqual([`${locale}/search/index.html`]);
  });

  test('weighs at most 150 KB under brotli', () => {
    expect(brotliCompressSync(json).length).toBeLessThanOrEqual(budget);
  });

  test('leads to pages and fragments that are there', () => {
    const pages = new Map(pagesOf('root').map((page) => [page.file, page.html]));
    const broken = (JSON.parse(json) as SearchEntry[]).filter(({ path }) => {
      const [page = '', fragment] = path.split('#');
      const html = pages.get(`${locale}/${page}index.html`);
      return !html || (fragment && !html.includes(`id="${fragment}"`));
    });
    expect(broken.map(({ path }) => path)).toEqual([]);
  });
});

test.each(localeIds)('every entry but a source stands in an alphabetical list in %s', (locale) => {
  const file = readdirSync(`${folder}/${locale}`).find((name) => name.startsWith('search-index-'))!;
  const entries = JSON.parse(readFileSync(`${folder}/${locale}/${file}`, 'utf8')) as SearchEntry[];
  const lists = pagesOf('root')
    .filter((page) => page.file.startsWith(`${locale}/search/`))
    .map(({ html }) => html.slice(html.indexOf('class="alphabet"')))
    .join('');
  const missing = entries.filter(({ kind, path }) => kind !== 'sources' && !lists.includes(`href="/${locale}/${path}"`));
  expect(missing.map(({ path }) => path)).toEqual([]);
});
