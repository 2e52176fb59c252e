import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { serveFolder } from '../../tools/serve-folder.ts';
import { editions } from '../editions.ts';
import { launchBrowser } from '../../tools/launch-browser.ts';

const { folder } = editions.fixture;
const patience = { timeout: 20_000 };
const later = '.build/site-later';
const between = '.build/site-between';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let site: Awaited<ReturnType<typeof serveFolder>>;

const serve = async (from: string, options = {}) => (site = await serveFolder(from, options));
/** Another folder at the same address, as when a new build is published. */
async function publish(from: string) {
  const port = Number(new URL(site.url).port);
  site.server.closeAllConnections();
  await new Promise((done) => site.server.close(done));
  await serve(from, { port });
}
const visit = (path: string) => page.goto(site.url + path);
const heading = () => page.locator('h1').first().textContent();
const stored = () => page.evaluate(async () => (await caches.keys()).map((name) => name.split(' ').at(-1)));
/** Until the worker of a build has taken over and the page that is open is kept. */
async function settled(version: string, path: string) {
  const isKept = () =>
    page.evaluate(async (address) => !!(await caches.match(address)) && !!navigator.serviceWorker.controller, site.url + path);
  await expect.poll(isKept, patience).toBe(true);
  await expect.poll(stored, patience).toEqual([version]);
}

const versionOf = (built: string) => /data-version="(\w+)"/.exec(readFileSync(join(built, 'en/index.html'), 'utf8'))![1]!;

let version: string;
beforeAll(async () => {
  version = versionOf(folder);
  // The same site with another mark and other headings; and the moment in which its pages are up and its worker is not.
  for (const copy of [later, between]) {
    cpSync(folder, copy, { recursive: true });
    for (const file of readdirSync(copy, { recursive: true }) as string[]) {
      if (!/\.html$|service-worker\.js$/.test(file) || (copy === between && file.endsWith('.js'))) continue;
      const text = readFileSync(join(copy, file), 'utf8');
      writeFileSync(join(copy, file), text.replaceAll(version, 'later000').replace(/<h1[^>]*>/, '$&Later: '));
    }
  }
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  for (const copy of [later, between]) rmSync(copy, { recursive: true, force: true });
});
beforeEach(async () => {
  await serve(folder);
  context = await browser.newContext();
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  site.server.close();
});

describe.each(localeIds)('without a connection, in %s', (locale) => {
  test('the first page that was visited, and every later one, is read again, set in its own type', async () => {
    await visit(`${locale}/`);
    await settled(version, `${locale}/`);
    await visit(`${locale}/timeline/`);
    const title = await heading();
    await settled(version, `${locale}/timeline/`);
    await context.setOffline(true);
    await visit(`${locale}/timeline/#before`);
    expect(await heading()).toBe(title);
    await visit(`${locale}/`);
    expect(await page.locator('main h1').count()).toBe(1);
    const fonts = await page.evaluate(
      async () => (await document.fonts.ready, [...document.fonts].filter((font) => font.status === 'loaded').length),
    );
    expect(fonts).toBeGreaterThan(0);
  });

  test('a page that was never visited gives way to a note in the language of its address', async () => {
    await visit('');
    await settled(version, '');
    await context.setOffline(true);
    await visit(`${locale}/figures/`);
    expect(await heading()).toBe(wordsOf(locale).offline.title);
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
  });
});

test('a site under a path of its host is read offline under that path', async () => {
  const { folder: below, base } = editions.underBase;
  site.server.close();
  await serve(below, { base });
  await visit('ar/');
  await settled(versionOf(below), 'ar/');
  await context.setOffline(true);
  await visit('ar/terms/');
  expect(await heading()).toBe(wordsOf('ar').offline.title);
  await visit('ar/');
  expect(await heading()).not.toBe(wordsOf('ar').offline.title);
});

describe('when a new build is published', () => {
  test('it takes the place of the old one, with the pages that the reader had kept', async () => {
    await visit('en/');
    await settled(version, 'en/');
    await visit('en/terms/');
    await settled(version, 'en/terms/');
    await publish(later);
    await visit('en/');
    expect(await heading()).toMatch(/^Later: /);
    await settled('later000', 'en/terms/');
    expect(await stored()).toEqual(['later000']);
    await context.setOffline(true);
    for (const path of ['en/', 'en/terms/', 'en/figures/']) {
      await visit(path);
      expect(await heading()).toMatch(/^Later: /);
    }
  });

  test('its pages are not put beside those of the old one while that is all the worker knows', async () => {
    await visit('en/terms/');
    await settled(version, 'en/terms/');
    await publish(between);
    await visit('en/terms/');
    expect(await heading()).toMatch(/^Later: /);
    await visit('en/places/');
    expect(await heading()).toMatch(/^Later: /);
    await context.setOffline(true);
    await visit('en/terms/');
    expect(await heading()).not.toMatch(/^Later: /);
    await visit('en/places/');
    expect(await heading()).toBe(wordsOf('en').offline.title);
  });
});
