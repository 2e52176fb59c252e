import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { localeIds } from '../../src/i18n/locales.ts';
import { openSite } from './open-site.ts';

const site = openSite('root');
const event = 'timeline/2023-09-20-ceasefire/';

/** Chooses on the page of settings, as a reader does. */
const choose = (page: Page, choices: Record<string, string>) =>
  Object.entries(choices).reduce(
    (before, [name, value]) => before.then(() => page.locator(`input[name="${name}"][value="${value}"]`).check()),
    Promise.resolve(),
  );
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const size = (page: Page) => page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
const text = (page: Page) => page.locator('main').innerText();

describe.each(localeIds)('the reader’s settings in %s', (locale) => {
  test('theme and size change at once, and hold on the next page', async () => {
    const { page, complaints } = await site.open(`${locale}/settings/`, { colorScheme: 'light' });
    const before = { paper: await paper(page), size: await size(page) };
    await choose(page, { theme: 'dark', size: 'largest' });
    expect(await page.locator('[role="status"]').textContent()).not.toBe('');
    const after = { paper: await paper(page), size: await size(page) };
    expect(after.paper).not.toBe(before.paper);
    expect(after.size).toBeGreaterThan(before.size * 1.2);

    await page.goto(`${site.url()}${locale}/${event}`);
    expect({ paper: await paper(page), size: await size(page) }).toEqual(after);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('are shown as chosen when the reader comes back, and can be taken back', async () => {
    const { page } = await site.open(`${locale}/settings/`, { colorScheme: 'light' });
    const before = await paper(page);
    await choose(page, { theme: 'dark', digits: 'arabic' });
    await page.reload();
    expect(await page.locator('input[name="digits"]:checked').inputValue()).toBe('arabic');
    await page.locator('button[type="reset"]').click();
    await page.waitForFunction(() => localStorage.getItem('settings') === '{}');
    expect(await paper(page)).toBe(before);
    await page.context().close();
  });

  test('every page is painted as chosen from the first', async () => {
    const { page } = await site.open(`${locale}/settings/`, { colorScheme: 'light' });
    await choose(page, { theme: 'dark', months: 'second', digits: 'arabic' });
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => (document.body.dataset.early = document.querySelector('main time')!.textContent));
    });
    await page.goto(`${site.url()}${locale}/${event}`);
    expect(await page.locator('body').getAttribute('data-early')).toBe(await page.locator('main time').first().textContent());
    await page.context().close();
  });

  test('lead back to where the reader was', async () => {
    const { page } = await site.open(`${locale}/${event}`);
    await page.locator('.colophon a[href$="/settings/"]').click();
    await page.locator('main button[type="submit"]').click();
    await page.waitForURL(`**/${locale}/${event}`);
    await page.context().close();
  });

  test('without JavaScript the page says why there is nothing to choose', async () => {
    const { page } = await site.open(`${locale}/settings/`, { javaScriptEnabled: false });
    expect(await page.locator('main form').isVisible()).toBe(false);
    expect(await page.locator('main noscript p').isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('forms of months and digits', () => {
  test.each([
    ['both names, European digits', {}, '20 سبتمبر/أيلول 2023'],
    ['as in the Gulf', { months: 'first' }, '20 سبتمبر 2023'],
    ['as in the Levant, Arabic-Indic digits', { months: 'second', digits: 'arabic' }, '٢٠ أيلول ٢٠٢٣'],
  ] as const)('%s', async (_name, choices, date) => {
    const { page, complaints } = await site.open('ar/settings/');
    await choose(page, choices);
    await page.goto(`${site.url()}ar/${event}`);
    expect(await text(page)).toContain(date);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('hold in the whole of the longest page, while quotations and foreign text stay as printed', async () => {
    const { page } = await site.open('ar/settings/');
    const inQuotes = async () => (await page.locator('q, blockquote, cite, [lang="en"]').allTextContents()).join('\n');
    await page.goto(`${site.url()}ar/timeline/`);
    const printed = await inQuotes();
    await page.goto(`${site.url()}ar/settings/`);
    await choose(page, { months: 'second', digits: 'arabic' });
    await page.goto(`${site.url()}ar/timeline/`);
    expect(await inQuotes()).toBe(printed);
    const dates = await page.locator('main time').allTextContents();
    expect(dates.length).toBeGreaterThan(150);
    expect(dates.filter((date) => /[0-9/]/.test(date))).toEqual([]);
    await page.context().close();
  });

  test('change nothing in the English pages', async () => {
    const { page } = await site.open(`en/${event}`);
    const before = await text(page);
    await page.goto(`${site.url()}en/settings/`);
    await choose(page, { months: 'second', digits: 'arabic' });
    await page.goto(`${site.url()}en/${event}`);
    expect(await text(page)).toBe(before);
    await page.context().close();
  });
});
