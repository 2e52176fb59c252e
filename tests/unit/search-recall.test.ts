import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatOf } from '#i18n/format.ts';
import { localeIds } from '#i18n/locales.ts';
import type { Content } from '#domain/content.ts';
import { routesAt } from '#domain/routes.ts';
import { searchEntries } from '#domain/search/entries.ts';
import type { SearchKind } from '#domain/search/entry.ts';
import { createSearch } from '#domain/search/search.ts';
import { readContent } from '#loader/read-content.ts';

/** What readers type, with the entries of which one must be among the first answers, as `collection/id`. */
type Queries = Record<string, string[]>;

const first = 5;
const least = 0.95;
const routes = routesAt('/');

describe.each(localeIds)('the queries of %s', (locale) => {
  const content = readContent('src/content').content as Content;
  const queries = Object.entries(parse(readFileSync(`tests/search/queries.${locale}.yaml`, 'utf8')) as Queries);
  const pathOf = (kind: SearchKind, id: string) => routes.entry(locale, kind, id);

  test('are at least 120, and expect entries that exist', () => {
    expect(queries.length).toBeGreaterThanOrEqual(120);
    const strangers = queries
      .flatMap(([, expected]) => expected)
      .filter((entry) => {
        const [kind, id] = entry.split('/') as [SearchKind, string];
        return !content[kind].has(id);
      });
    expect(strangers).toEqual([]);
  });

  test(`find what was looked for among the first ${first}, at least ${least * 100} in a hundred`, async () => {
    const { find } = await createSearch(searchEntries({ content, locale, format: formatOf(locale) }, pathOf));
    const misses = queries.flatMap(([query, expected]) => {
      const wanted = expected.map((entry) => pathOf(...(entry.split('/') as [SearchKind, string])));
      const found = find(query)
        .slice(0, first)
        .map((hit) => hit.entry.path);
      return found.some((path) => wanted.includes(path)) ? [] : [`${query} → ${found.join(' ') || 'nothing'}`];
    });
    const recall = 1 - misses.length / queries.length;
    console.log(`${locale}: ${(recall * 100).toFixed(1)} % of ${queries.length} queries. Missed:\n${misses.join('\n')}`);
    expect(recall).toBeGreaterThanOrEqual(least);
  });
});
