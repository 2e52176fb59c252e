import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { localeIds, type Locale } from '#i18n/locales.ts';
import { serveFolder } from '../tools/serve-folder.ts';
import { costOf } from './cost.ts';
import { peer } from './peers.ts';

interface PagefindApi {
  options(options: object): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** Indexes a built site with Pagefind as it comes, and gives a way to ask it in a browser, where alone it runs. */
export async function pagefindOf(site: string, browser: Browser) {
  const folder = '.build/bench/pagefind';
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const bundle = resolve(folder, 'pagefind');
  const cost = await costOf(process.execPath, [
    join(peer('pagefind'), 'node_modules/pagefind/lib/runner/bin.cjs'),
    '--site',
    site,
    '--output-path',
    bundle,
  ]);
  // A page of ours would not do: its policy forbids WebAssembly.
  for (const locale of localeIds)
    writeFileSync(join(folder, `${locale}.html`), `<!doctype html><html lang="${locale}"><title>Pagefind</title></html>`);
  // For the icon that every browser asks for.
  writeFileSync(join(folder, '404.html'), '');
  const { server, url } = await serveFolder(folder);

  /** Asks one query after the other: the addresses of the first `count` answers, and how long they took, in milliseconds. */
  async function open(locale: Locale, count: number) {
    const page = await browser.newPage();
    let bytes = 0;
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      const file = join(folder, pathname);
      if (!pathname.includes('/pagefind/') || !existsSync(file)) return;
      const content = readFileSync(file);
      // Its own files are compressed already; of the script this is what a host would send.
      bytes += pathname.endsWith('.js') ? brotliCompressSync(content).length : content.length;
    });
    await page.goto(`${url}${locale}.html`);
    const ask = (query: string) =>
      page.evaluate(
        async ([script, text, most]) => {
          const pagefind = (await import(script)) as PagefindApi;
          const started = performance.now();
          const { results } = await pagefind.search(text);
          const found = await Promise.all(results.slice(0, most).map(async (result) => (await result.data()).url));
          return { found, wait: performance.now() - started };
        },
        ['/pagefind/pagefind.js', query, count] as const,
      );
    return { ask, bytes: () => bytes, close: () => page.close() };
  }
  return { cost, open, close: () => server.close() };
}
