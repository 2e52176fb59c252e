import { describe, expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { openSite } from './open-site.ts';

const site = openSite('root');

/** A page as a printer is given it, by a reader whose screen is dark. */
async function onPaper(path: string) {
  const { page } = await site.open(path, { javaScriptEnabled: false, colorScheme: 'dark', viewport: { width: 680, height: 900 } });
  await page.emulateMedia({ media: 'print' });
  return page;
}

describe.each(localeIds)('on paper, in %s', (locale) => {
  test.each(['', 'background/since-then/', 'timeline/', 'timeline/2023-09-20-ceasefire/', 'numbers/', 'places/', 'terms/'])(
    '/%s is black on white, and has no way on to other pages',
    async (path) => {
      const page = await onPaper(`${locale}/${path}`);
      const root = await page.locator('html').evaluate((html) => {
        const { color, backgroundColor } = getComputedStyle(html);
        return `${color} on ${backgroundColor}`;
      });
      expect(root).toBe('rgb(0, 0, 0) on rgb(255, 255, 255)');
      expect(await page.locator('nav:visible, form:visible, button:not(.cite button):visible, .switch:visible').count()).toBe(0);
      await page.context().close();
    },
  );

  test('each source of an article is printed with its full address in place of the words of its link', async () => {
    const page = await onPaper(`${locale}/timeline/2023-09-20-ceasefire/`);
    // Words of no size are no longer visible in the sense of the browser's driver.
    const printed = await page
      .locator('.notes a')
      .evaluateAll((links) =>
        links
          .filter((link) => getComputedStyle(link).display !== 'none')
          .map((link) => [getComputedStyle(link, '::after').content, getComputedStyle(link).fontSize]),
      );
    expect(printed.length).toBeGreaterThan(10);
    expect(printed.filter(([text, size]) => !/^"https?:\/\/.+"$/.test(text!) || size !== '0px')).toEqual([]);
    await page.context().close();
  });

  test.each(['numbers/operation/', 'places/', 'terms/'])('/%s lists the sources that its marks name', async (path) => {
    const page = await onPaper(`${locale}/${path}`);
    const marks = await page.locator('main a[href*="/sources/"]').allTextContents();
    const highest = Math.max(...marks.map((mark) => Number(/\d+/.exec(mark)?.[0] ?? 0)));
    expect(highest).toBeGreaterThan(1);
    expect(await page.locator('.only-print li:visible').count()).toBe(highest);
    await page.emulateMedia({ media: 'screen' });
    expect(await page.locator('.only-print:visible').count()).toBe(0);
    await page.context().close();
  });
});
