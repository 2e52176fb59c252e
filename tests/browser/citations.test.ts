import { describe, expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { openSite } from './open-site.ts';

const site = openSite('root');
const path = 'timeline/2023-09-20-ceasefire/';

describe.each(localeIds)('citations on a page in %s', (locale) => {
  test.each([true, false])('open their source on Enter and close on Escape (JavaScript: %s)', async (javaScriptEnabled) => {
    const { page } = await site.open(`${locale}/${path}`, { javaScriptEnabled });
    const cite = page.locator('.prose .cite button').first();
    const note = page.locator(`#${await cite.getAttribute('popovertarget')}`);
    await cite.focus();
    await page.keyboard.press('Enter');
    expect(await note.evaluate((element) => element.matches(':popover-open'))).toBe(true);
    const box = (await note.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(1440);
    await page.keyboard.press('Escape');
    expect(await note.evaluate((element) => element.matches(':popover-open'))).toBe(false);
    await page.context().close();
  });

  test('lead to the full list and back to the sentence', async () => {
    const { page } = await site.open(`${locale}/${path}`);
    const cite = page.locator('.prose .cite button').first();
    await cite.click();
    const number = await cite.textContent();
    await page.locator(':popover-open .in-list').click();
    expect(new URL(page.url()).hash).toBe(`#source-${number}`);
    await page.keyboard.press('Escape');
    await page.locator(`#source-${number} .back`).first().click();
    const block = page.locator(new URL(page.url()).hash);
    expect(await block.locator('.cite button', { hasText: number! }).count()).toBeGreaterThan(0);
    await page.context().close();
  });

  test('are numbered in the order in which they are read', async () => {
    const { page } = await site.open(`${locale}/${path}`);
    const numbers = (await page.locator('.article-head .cite button, .prose .cite button').allTextContents()).map(Number);
    const firsts = [...new Set(numbers)];
    expect(firsts).toEqual(firsts.map((_, index) => index + 1));
    await page.context().close();
  });

  test('stay numbered notes on paper', async () => {
    const { page } = await site.open(`${locale}/${path}`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.notes li').first().isVisible()).resolves.toBe(true);
    expect(await page.locator('.notes li').count()).toBeGreaterThan(5);
    await page.context().close();
  });
});
