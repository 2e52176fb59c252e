import { describe, expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { openSite } from './open-site.ts';

const site = openSite('root');

/** A page without JavaScript, one of its links that has a preview, and whether that is open, once the browser has waited for a reader to mean it. */
async function openChapter(path: string, viewport?: { width: number; height: number }) {
  const { page } = await site.open(path, { javaScriptEnabled: false, ...(viewport && { viewport }) });
  const link = page.locator('.prose a[interestfor]').nth(3);
  const preview = page.locator(`[id="${await link.getAttribute('interestfor')}"]`);
  return { page, link, preview };
}

describe.each(localeIds)('the preview of what a link in %s leads to', (locale) => {
  const path = `${locale}/background/since-then/`;

  test('opens while a reader points at the link, and the link still leads there', async () => {
    const { page, link, preview } = await openChapter(path);
    expect(await preview.isVisible()).toBe(false);
    await link.hover();
    await preview.waitFor({ state: 'visible' });
    await page.mouse.move(1, 1);
    await preview.waitFor({ state: 'hidden' });
    const target = await link.getAttribute('href');
    await link.click();
    expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(target);
    await page.context().close();
  });

  test.each([
    { width: 1440, height: 900 },
    { width: 360, height: 740 },
  ])('opens for the keyboard, lies on the screen and closes on Escape: $width pixels', async (viewport) => {
    const { page, link, preview } = await openChapter(path, viewport);
    await link.focus();
    await preview.waitFor({ state: 'visible' });
    const box = (await preview.boundingBox())!;
    expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(viewport.width);
    expect(box.y + box.height).toBeLessThanOrEqual(viewport.height);
    await page.keyboard.press('Escape');
    await preview.waitFor({ state: 'hidden' });
    await page.context().close();
  });

  test('is not on paper', async () => {
    const { page, preview } = await openChapter(path);
    await page.emulateMedia({ media: 'print' });
    expect(await preview.isVisible()).toBe(false);
    await page.context().close();
  });
});
