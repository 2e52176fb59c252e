import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localeIds, locales } from '../../src/i18n/locales.ts';
import { editions } from '../editions.ts';
import { axeFaults } from './axe-faults.ts';
import { launchBrowser } from '../../tools/launch-browser.ts';

const patience = { timeout: 30_000 };
let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

/** Opens the site in one file from the disk, as from a memory stick. */
async function openFile(edition: 'root' | 'fixture', locale: string, options: BrowserContextOptions = {}) {
  const folder = resolve(editions[edition].folder, locale, 'edition');
  const address = `file://${folder}/${readdirSync(folder).find((file) => file.endsWith(`-${locale}.html`))}`;
  const page = await (await browser.newContext(options)).newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('request', (request) => !/^data:/.test(request.url()) && request.url() !== address && complaints.push(request.url()));
  await page.goto(address);
  return { page, complaints };
}
const isInView = (page: Page, id: string) =>
  page.evaluate((target) => {
    const { top } = document.getElementById(target)!.getBoundingClientRect();
    return top > -5 && top < innerHeight;
  }, id);

describe.each(localeIds)('the site in one file, in %s, opened from the disk', (locale) => {
  test('is set in its own type, asks for nothing, and can be leafed through without JavaScript', async () => {
    const { page, complaints } = await openFile('root', locale, { javaScriptEnabled: false });
    expect(await page.locator('html').getAttribute('dir')).toBe(locales[locale].dir);
    expect(await page.locator('h1').count()).toBe(1);
    await page.locator('.book-contents a[href="#timeline-2023-09-20-ceasefire"]').click();
    await page.locator('#timeline-2023-09-20-ceasefire .cite a').first().click();
    expect(page.url()).toMatch(/#sources-/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('leads from its contents to an entry, and from a citation to its source', async () => {
    const { page } = await openFile('root', locale);
    const fonts = () => page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length);
    await expect.poll(fonts, patience).toBeGreaterThan(0);
    await page.locator('.book-contents a[href="#timeline-2023-09-20-ceasefire"]').click();
    await expect.poll(() => isInView(page, 'timeline-2023-09-20-ceasefire'), patience).toBe(true);
    await page.locator('#timeline-2023-09-20-ceasefire .cite a').first().click();
    await expect.poll(() => isInView(page, page.url().split('#')[1]!), patience).toBe(true);
    await page.context().close();
  });

  test.each([320, 1440])('fits a screen %i px wide, and axe finds no fault', async (width) => {
    const { page } = await openFile('fixture', locale, { viewport: { width, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
    await page.context().close();
  });
});
