import { describe, expect, test } from 'vitest';
import { pageTypes } from '../page-types.ts';
import { openSite } from './open-site.ts';

const site = openSite('root');

describe.each(pageTypes)('/%s', (path) => {
  test('fits a screen 320 px wide, and complains of nothing', async () => {
    const { page, complaints } = await site.open(path, { viewport: { width: 320, height: 640 } });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('can be read without JavaScript', async () => {
    const { page, complaints } = await site.open(path, { javaScriptEnabled: false });
    await expect(page.locator('main h1').first().textContent()).resolves.toBeTruthy();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
