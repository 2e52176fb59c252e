import { describe, expect, test } from 'vitest';
import { localeIds, locales } from '../../src/i18n/locales.ts';
import { openSite } from './open-site.ts';

const site = openSite('fixture');
const paths = [
  '',
  'background/',
  'background/what-ferry/',
  'timeline/',
  'timeline/2021-05-12-ferry-stops/',
  'figures/',
  'figures/ada-quill/',
  'quotes/',
  'quotes/mayor-timetable/',
  'claims/',
  'claims/c01-engine/',
  'numbers/',
  'places/',
  'terms/',
  'sources/',
  'sources/gazette/',
  'about/',
  'corrections/',
  'search/',
];

describe.each(localeIds)('a second topic, built by the same engine, in %s', (locale) => {
  test.each(paths)('/%s stands', async (path) => {
    const { page, complaints } = await site.open(`${locale}/${path}`);
    expect(await page.locator('html').getAttribute('dir')).toBe(locales[locale].dir);
    expect(await page.locator('main h1').count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('prints the first mention of a place in full, and what each side says in the fixed order', async () => {
    const { page } = await site.open(`${locale}/timeline/2021-05-12-ferry-stops/`);
    expect(await page.locator('.position h3').count()).toBe(2);
    expect(await page.locator('.position h3').first().textContent()).toContain('●');
    await page.context().close();
  });

  test('shows a correction on the page that was corrected', async () => {
    const { page } = await site.open(`${locale}/figures/ada-quill/`);
    const note = page.locator('.prose .evidence').first();
    expect(await note.textContent()).toMatch(/1990.*1991/s);
    expect(await note.locator('a').getAttribute('href')).toBe(`/${locale}/corrections/#correction-2021-06-01-captain`);
    await page.context().close();
  });

  test('leads from the address of an entry that was moved to where it is now', async () => {
    const { page } = await site.open(`${locale}/timeline/2021-05-ferry-stops/`);
    await page.waitForURL(`**/${locale}/timeline/2021-05-12-ferry-stops/`);
    await page.context().close();
  });

  test('says at the address of an entry that was withdrawn what it was, and why it is gone', async () => {
    const { page, complaints } = await site.open(`${locale}/timeline/2021-06-second-ferry/`, { javaScriptEnabled: false });
    const text = await page.locator('main').innerText();
    for (const part of { en: ['withdrawn', 'took its report back'], ar: ['سُحبت', 'سحبت الصحيفة'] }[locale]) expect(text).toContain(part);
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('shows a correction with what stood there before', async () => {
    const { page } = await site.open(`${locale}/corrections/`);
    expect(await page.locator('main').textContent()).toContain('1991');
    await page.context().close();
  });
});
