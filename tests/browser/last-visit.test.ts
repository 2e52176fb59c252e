import { describe, expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { openSite } from './open-site.ts';

const site = openSite('root');

describe.each(localeIds)('what has changed since the last visit, in %s', (locale) => {
  test('says nothing on a first visit, nor on the next pages of it', async () => {
    const { page } = await site.open(`${locale}/`);
    expect(await page.locator('.since').isVisible()).toBe(false);
    await page.goto(`${site.url()}${locale}/corrections/`);
    expect(await page.locator('[data-day] h3 strong').count()).toBe(0);
    await page.goto(`${site.url()}${locale}/`);
    expect(await page.locator('.since').isVisible()).toBe(false);
    await page.context().close();
  });

  test('leads a reader who comes back to the days that are new, as long as the visit lasts', async () => {
    const { page, complaints } = await site.open(`${locale}/about/`);
    await page.evaluate(() => localStorage.setItem('seen', '2023-10-01'));
    await page.goto(`${site.url()}${locale}/`);
    await page.locator('.since a').click();
    await page.waitForURL(`**/${locale}/corrections/#changes`);
    const days = page.locator('[data-day]');
    expect(await days.locator('h3 strong').count()).toBe(await days.count());
    await page.goto(`${site.url()}${locale}/`);
    expect(await page.locator('.since').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('lists the changes without JavaScript too', async () => {
    const { page } = await site.open(`${locale}/corrections/`, { javaScriptEnabled: false });
    expect(await page.locator('#changes [data-day] a').count()).toBeGreaterThan(20);
    await page.context().close();
  });
});
