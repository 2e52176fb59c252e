import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Locale } from '#i18n/locales.ts';
import { routesAt } from '#domain/routes.ts';
import type { SearchKind } from '#domain/search/entry.ts';

/** Among so many of the first answers one that was wanted must be. */
export const first = 5;

const routes = routesAt('/');

/** The address of an entry on a site at the root of its host. */
export const pathOf = (locale: Locale, kind: SearchKind, id: string) => routes.entry(locale, kind, id);

/** What readers type in a language, and the entries of which one must be found, as `timeline/2021-06-ferry-returns`. */
export const queriesIn = (locale: Locale) =>
  Object.entries(parse(readFileSync(`tests/search/queries.${locale}.yaml`, 'utf8')) as Record<string, string[]>);

/**
 * The queries of a language with what was found for each, where none of it was wanted. `found` gives paths, the best
 * first; `isWanted` says whether one of them answers for the address of an entry.
 */
export async function missesIn(
  locale: Locale,
  found: (query: string) => string[] | Promise<string[]>,
  isWanted = (path: string, address: string) => path === address,
): Promise<[query: string, found: string[]][]> {
  const misses: [string, string[]][] = [];
  for (const [query, expected] of queriesIn(locale)) {
    const wanted = expected.map((entry) => pathOf(locale, ...(entry.split('/') as [SearchKind, string])));
    const answers = (await found(query)).slice(0, first);
    if (!answers.some((path) => wanted.some((address) => isWanted(path, address)))) misses.push([query, answers]);
  }
  return misses;
}
