import { createHash } from 'node:crypto';
import { formatOf } from '#i18n/format.ts';
import { localeIds, type Locale, type Localized } from '#i18n/locales.ts';
import { eraOf } from '#domain/ledger.ts';
import { routesAt } from '#domain/routes.ts';
import { searchEntries } from '#domain/search/entries.ts';
import type { SearchEntry } from '#domain/search/entry.ts';
import { content } from './topic.ts';

const routes = routesAt('/', (number) => eraOf(content, content.numbers.get(number)!).id);
const each = <T>(make: (locale: Locale) => T) => Object.fromEntries(localeIds.map((locale) => [locale, make(locale)])) as Localized<T>;

/** Everything that can be found, in each language. */
export const found: Localized<SearchEntry[]> = each((locale) =>
  searchEntries({ content, locale, format: formatOf(locale) }, (kind, id) =>
    routes.entry(locale, kind, id).slice(routes.home(locale).length),
  ),
);

/** The index file of each language, with a version that changes when it does, so that it may be kept for ever. */
export const searchIndex: Localized<{ json: string; version: string }> = each((locale) => {
  const json = JSON.stringify(found[locale]);
  return { json, version: createHash('sha256').update(json).digest('hex').slice(0, 10) };
});
