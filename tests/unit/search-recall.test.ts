import { describe, expect, test } from 'vitest';
import { formatOf } from '#i18n/format.ts';
import { localeIds } from '#i18n/locales.ts';
import type { Content } from '#domain/content.ts';
import { searchEntries } from '#domain/search/entries.ts';
import type { SearchKind } from '#domain/search/entry.ts';
import { createSearch } from '#domain/search/search.ts';
import { readContent } from '#loader/read-content.ts';
import { first, missesIn, pathOf, queriesIn } from '../search/recall.ts';

const least = 0.95;

describe.each(localeIds)('the queries of %s', (locale) => {
  const content = readContent('src/content').content as Content;
  const queries = queriesIn(locale);

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
    const entries = searchEntries({ content, locale, format: formatOf(locale) }, (kind, id) => pathOf(locale, kind, id));
    const { find } = await createSearch(entries);
    const misses = await missesIn(locale, (query) => find(query).map((hit) => hit.entry.path));
    const recall = 1 - misses.length / queries.length;
    const listed = misses.map(([query, found]) => `${query} → ${found.join(' ') || 'nothing'}`);
    console.log(`${locale}: ${(recall * 100).toFixed(1)} % of ${queries.length} queries. Missed:\n${listed.join('\n')}`);
    expect(recall).toBeGreaterThanOrEqual(least);
  });
});
