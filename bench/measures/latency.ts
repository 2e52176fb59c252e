import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { parse } from 'yaml';
import { localeIds, locales, type Locale } from '#i18n/locales.ts';
import { launchBrowser } from '../../tools/launch-browser.ts';
import { median, milliseconds } from '../figures.ts';
import { serveCompressed } from '../serve-compressed.ts';
import { realSite } from '../site.ts';

export const title = 'How fast the search answers a key';

/** How much slower than this machine the phone is thought to be, as Lighthouse and others do. */
const slowdown = 6;
const queriesPerLanguage = 8;

declare global {
  interface Window {
    heard: Promise<Key | undefined>;
  }
}

interface Key {
  /** Milliseconds from the key to the first answers in the page, and to the frame that shows them. */
  results: number;
  paint: number;
}

export async function measure() {
  const { folder } = await realSite();
  const site = await serveCompressed(folder);
  const browser = await launchBrowser();
  try {
    const rows: string[][] = [];
    for (const locale of localeIds) {
      const keys = await keysIn(locale, `${site.url}${locale}/search/`, browser);
      const figures = (of: keyof Key) => {
        const values = keys.map((key) => key[of]);
        return [milliseconds(median(values)), milliseconds(Math.max(...values))];
      };
      const late = keys.filter(({ results }) => results > 50).length;
      rows.push([locales[locale].name, String(keys.length), ...figures('results'), String(late), ...figures('paint')]);
    }
    return {
      head: ['language', 'keys', 'key → answers, median', 'worst', 'over 50 ms', 'key → painted, median', 'worst'],
      rows,
      notes: [
        `A processor slowed ${slowdown} times (CDP \`Emulation.setCPUThrottlingRate\`), a phone’s screen, the index loaded; the first queries of \`tests/search/\`, the first three letters and the last two of each.`,
        'Target: first answers at most 50 ms after a key.',
      ],
    };
  } finally {
    await browser.close();
    site.close();
  }
}

async function keysIn(locale: Locale, url: string, browser: Browser): Promise<Key[]> {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 }, serviceWorkers: 'block' });
  await page.goto(url);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.locator('#q').fill(queriesIn(locale)[0]!);
  await page.locator('.results section').first().waitFor();
  const keys: Key[] = [];
  for (const query of queriesIn(locale)) {
    for (const [before, letter] of keysOf(query)) {
      await page.locator('#q').fill(before);
      // Long enough for the answers of the second frame, and for the pause after which the address changes.
      await page.waitForTimeout(500);
      await page.evaluate(() => {
        const results = document.querySelector('.results')!;
        let pressed = 0;
        document.addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { once: true, capture: true });
        window.heard = new Promise((resolve) => {
          new MutationObserver((_, observer) => {
            observer.disconnect();
            const shown = performance.now() - pressed;
            requestAnimationFrame(() => {
              // A message comes after the frame was painted.
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => resolve({ results: shown, paint: performance.now() - pressed });
              port2.postMessage('');
            });
          }).observe(results, { childList: true });
          // Nothing was found, neither before the key nor after it.
          setTimeout(() => resolve(undefined), 3000);
        });
      });
      await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key: letter, text: letter });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter });
      const key = await page.evaluate(() => window.heard);
      if (key) keys.push(key);
    }
  }
  return keys;
}

/** Some queries of readers, from all parts of the list. */
function queriesIn(locale: Locale): string[] {
  const all = Object.keys(parse(readFileSync(`tests/search/queries.${locale}.yaml`, 'utf8')) as Record<string, unknown>);
  return Array.from({ length: queriesPerLanguage }, (_, index) => all[Math.floor((index * all.length) / queriesPerLanguage)]!);
}

/** The keys of a query that are timed, with what stands in the field before: the first three, which many entries match, and the last two. */
const keysOf = (query: string): [before: string, letter: string][] =>
  [0, 1, 2, query.length - 2, query.length - 1].map((at) => [query.slice(0, at), query[at]!]);
