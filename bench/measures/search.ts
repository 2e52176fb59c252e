import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { formatOf } from '#i18n/format.ts';
import { localeIds, locales, type Locale } from '#i18n/locales.ts';
import type { Content } from '#domain/content.ts';
import { searchEntries } from '#domain/search/entries.ts';
import { createSearch } from '#domain/search/search.ts';
import { readContent } from '#loader/read-content.ts';
import { first, missesIn, pathOf, queriesIn } from '../../tests/search/recall.ts';
import { launchBrowser } from '../../tools/launch-browser.ts';
import { median, milliseconds, percent, seconds, whole } from '../figures.ts';
import { pagefindOf } from '../pagefind.ts';
import { realSite } from '../site.ts';

export const title = 'Search';

export async function measure() {
  const { folder } = await realSite();
  const browser = await launchBrowser();
  const pagefind = await pagefindOf(folder, browser);
  try {
    const rows: string[][] = [];
    for (const locale of localeIds) rows.push(await ours(locale, folder), await theirs(locale, pagefind));
    return {
      head: [
        '',
        'queries',
        `one wanted among the first ${first}`,
        'bytes before the first answer',
        'of that the index',
        'ready after',
        'answer, median',
        'worst',
      ],
      rows,
      notes: [
        'The queries are `tests/search/queries.*.yaml`, written from what readers ask. Of Pagefind’s answers the page counts, of ours the very entry on it.',
        'Bytes: ours under brotli, the whole index with the script; Pagefind’s as it stores them, of the first query and its first answers. It fetches more with other words.',
        `Ours runs in Node, Pagefind in the browser of the heading, from loopback, with the texts of its first ${first} answers, on the same processor without throttling. \`latency\` measures ours on a slow phone.`,
        `Pagefind’s index of the finished site takes ${seconds(pagefind.cost.seconds)}, of which the build of ours knows nothing.`,
      ],
    };
  } finally {
    pagefind.close();
    await browser.close();
  }
}

async function ours(locale: Locale, folder: string): Promise<string[]> {
  const content = readContent('src/content').content as Content;
  const entries = searchEntries({ content, locale, format: formatOf(locale) }, (kind, id) => pathOf(locale, kind, id));
  const begun = performance.now();
  const { find } = await createSearch(entries);
  const ready = performance.now() - begun;
  const waits: number[] = [];
  const misses = await missesIn(locale, (query) => {
    const started = performance.now();
    const found = find(query).map((hit) => hit.entry.path);
    waits.push(performance.now() - started);
    return found;
  });
  const index = readdirSync(join(folder, locale)).find((name) => name.startsWith('search-index-') && name.endsWith('.json'))!;
  const indexBytes = brotliCompressSync(readFileSync(join(folder, locale, index))).length;
  return line('ours', locale, misses.length, indexBytes + searchScripts(folder), indexBytes, ready, waits);
}

/** The bytes of the scripts that the search fetches, under brotli. */
function searchScripts(folder: string): number {
  const names = readdirSync(join(folder, '_astro')).filter((name) => /^(Search|answers)\b.*\.js$/.test(name));
  if (names.length < 2) throw new Error('The scripts of the search have other names than bench/measures/search.ts looks for.');
  return names.reduce((sum, name) => sum + brotliCompressSync(readFileSync(join(folder, '_astro', name))).length, 0);
}

async function theirs(locale: Locale, pagefind: Awaited<ReturnType<typeof pagefindOf>>): Promise<string[]> {
  const { ask, bytes, close } = await pagefind.open(locale, first);
  const begun = performance.now();
  await ask(queriesIn(locale)[0]![0]);
  const [ready, before] = [performance.now() - begun, bytes()];
  const waits: number[] = [];
  const misses = await missesIn(
    locale,
    async (query) => {
      const { found, wait } = await ask(query);
      waits.push(wait);
      return found;
    },
    isOnPage,
  );
  await close();
  return line('Pagefind', locale, misses.length, before, undefined, ready, waits);
}

/** Whether a page holds the entry at an address; a number stands on the page of its era, below that of all numbers. */
function isOnPage(page: string, address: string): boolean {
  const [path = ''] = address.split('#');
  return page === path || (path.endsWith('/numbers/') && page.startsWith(path));
}

function line(
  name: string,
  locale: Locale,
  misses: number,
  bytes: number,
  index: number | undefined,
  ready: number,
  waits: number[],
): string[] {
  const all = queriesIn(locale).length;
  return [
    `${name}, ${locales[locale].name}`,
    whole(all),
    percent(1 - misses / all),
    whole(bytes),
    index ? whole(index) : 'in parts',
    milliseconds(ready),
    milliseconds(median(waits)),
    milliseconds(Math.max(...waits)),
  ];
}
