import { describe, expect, test } from 'vitest';
import { localeIds, locales, otherLocales } from '../../src/i18n/locales.ts';
import { openSite } from './open-site.ts';

const site = openSite('root');

describe.each(localeIds)('finding the way in %s', (locale) => {
  test('Tab goes first to the link that skips the menu', async () => {
    const { page } = await site.open(`${locale}/`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
    await page.context().close();
  });

  test('on a phone the menu opens with the keyboard, and Escape closes it, without JavaScript', async () => {
    const { page } = await site.open(`${locale}/`, { viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
    const menu = page.locator('#menu');
    expect(await menu.isVisible()).toBe(false);
    await page.locator('.menu-button').focus();
    await page.keyboard.press('Enter');
    expect(await menu.isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('#menu') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await menu.isVisible()).toBe(false);
    await page.context().close();
  });

  test('the switch leads to the same page in the other language', async () => {
    const [other] = otherLocales(locale);
    const { page } = await site.open(`${locale}/timeline/2023-09-20-ceasefire/`);
    await page.locator('.masthead .switch').click();
    expect(new URL(page.url()).pathname).toBe(`/${other}/timeline/2023-09-20-ceasefire/`);
    expect(await page.locator('html').getAttribute('dir')).toBe(locales[other!].dir);
    await page.context().close();
  });

  test('the switch leads to the paragraph that is being read', async () => {
    const [other] = otherLocales(locale);
    const { page } = await site.open(`${locale}/background/lachin-road/`, { reducedMotion: 'reduce' });
    await page.locator('#b-09').evaluate((block) => scrollTo(0, block.getBoundingClientRect().top + scrollY - 40));
    await page.locator('.masthead .switch').evaluate((link: HTMLElement) => link.click());
    await page.waitForURL(`**/${other}/background/lachin-road/#b-09`);
    const top = await page.locator('#b-09').evaluate((block) => block.getBoundingClientRect().top);
    expect(Math.abs(top)).toBeLessThan(200);
    await page.context().close();
  });

  test('the switch takes along what is searched for', async () => {
    const [other] = otherLocales(locale);
    const { page } = await site.open(`${locale}/search/?q=Lachin`);
    await page.locator('.masthead .switch').click();
    await page.waitForURL(`**/${other}/search/?q=Lachin`);
    await page.context().close();
  });

  test('an address that does not exist is answered in the language of the address', async () => {
    const { page } = await site.open(`${locale}/timeline/no-such-event/`);
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    expect(await page.locator('main h1').count()).toBe(1);
    await page.context().close();
  });

  test('the page runs in the direction of its language', async () => {
    const { page } = await site.open(`${locale}/background/lachin-road/`);
    const [prose, margin] = await Promise.all([page.locator('.prose').boundingBox(), page.locator('.margin').boundingBox()]);
    expect(prose!.x < margin!.x).toBe(locales[locale].dir === 'ltr');
    await page.context().close();
  });
});
