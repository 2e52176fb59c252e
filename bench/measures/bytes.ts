import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { localeIds } from '#i18n/locales.ts';
import { budgetOf, scriptBudget, scriptBytes } from '../../tests/byte-budgets.ts';
import { pageTypes } from '../../tests/page-types.ts';
import { launchBrowser } from '../../tools/launch-browser.ts';
import { serveFolder } from '../../tools/serve-folder.ts';
import { whole } from '../figures.ts';
import { realSite } from '../site.ts';

export const title = 'Bytes of a page';

/** Compressed by whoever made them. */
const compressed = ['.woff2', '.png'];

export async function measure() {
  const { folder } = await realSite();
  const { server, url } = await serveFolder(folder);
  const browser = await launchBrowser();
  try {
    const types = [...new Set(pageTypes.map((path) => path.replace(/^[a-z]{2}\//, '{}/')))];
    const rows: string[][] = [];
    for (const type of types) {
      const paths = type.startsWith('{}') ? localeIds.map((locale) => type.replace('{}', locale)) : [type];
      const files = paths.map((path) => (path.endsWith('.html') ? path : `${path}index.html`));
      const htmls = files.map((file) => readFileSync(join(folder, file), 'utf8'));
      const visits: number[] = [];
      for (const path of paths) visits.push(await firstVisit(browser, url, path, folder));
      // The cover is in both languages at once.
      const each = (values: number[]) => [...values.map(whole), ...localeIds.map(() => '–')].slice(0, localeIds.length);
      rows.push([
        `/${type.replace('{}', '…')}`,
        ...each(files.map((file) => weight(join(folder, file)))),
        whole(budgetOf(files[0]!)),
        whole(Math.max(...htmls.map((html) => scriptBytes(html, folder)))),
        ...each(visits),
      ]);
    }
    return {
      head: ['page type', 'English', 'Arabic', 'budget', 'scripts', 'first visit, English', 'first visit, Arabic'],
      rows,
      notes: [
        'Bytes under brotli, of the page with its style sheet; of each type the longest page where that matters (`tests/page-types.ts`). `npm test` holds every page to its budget.',
        `Scripts: all that come with the page; budget ${whole(scriptBudget)}.`,
        'First visit: everything that a browser with an empty cache asks for until the page is at rest: page, scripts, fonts, icon, manifest. What the service worker keeps afterwards for reading offline is not in it.',
      ],
    };
  } finally {
    await browser.close();
    server.close();
  }
}

const weight = (file: string) => (compressed.includes(extname(file)) ? readFileSync(file) : brotliCompressSync(readFileSync(file))).length;

/** The bytes of all that a page makes a browser with an empty cache fetch. */
async function firstVisit(browser: Browser, url: string, path: string, folder: string): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const files = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (existsSync(file)) files.add(file);
  });
  await page.goto(url + path, { waitUntil: 'networkidle' });
  await context.close();
  return [...files].reduce((sum, file) => sum + weight(file), 0);
}
