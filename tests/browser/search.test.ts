import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { localeIds, otherLocales } from '../../src/i18n/locales.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { axeFaults } from './axe-faults.ts';
import { openSite } from './open-site.ts';

const site = openSite('root');
const underBase = openSite('underBase');

/** What a reader types in each language, and the page that it is about. */
const asked = {
  en: { query: 'lachin corridor', path: 'places/#lachin-corridor', nothing: 'zzzzzz', misspelt: 'pashinyann' },
  ar: { query: 'وممر لاتشين', path: 'places/#lachin-corridor', nothing: 'ظظظظظظ', misspelt: 'باشينييان' },
};
const results = (page: Page) => page.locator('.results li a');
const paths = async (page: Page, locale: string) =>
  (
    await results(page).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname + (link as HTMLAnchorElement).hash))
  ).map((path) => path.slice(path.indexOf(`/${locale}/`) + 4));
const status = (page: Page) => page.locator('[role=status]');

describe.each(localeIds)('the search in %s', (locale) => {
  const { query, path, nothing, misspelt } = asked[locale];
  const words = wordsOf(locale);
  const open = (search = '', options = {}) => site.open(`${locale}/search/${search}`, options);
  const searched = async (text: string) => {
    const { page } = await open(`?q=${encodeURIComponent(text)}`);
    await results(page).first().waitFor();
    return page;
  };

  test('finds while the reader types, marks what matches, and says how many in the plural of the language', async () => {
    const { page, complaints } = await open();
    await page.locator('#q').pressSequentially(query);
    await results(page).first().waitFor();
    expect((await paths(page, locale)).slice(0, 3)).toContain(path);
    expect(await page.locator('.results mark').count()).toBeGreaterThan(3);
    await expect.poll(() => status(page).textContent()).toMatch(/\d+ \S+/);
    const shown = Number(/\d+/.exec((await status(page).textContent())!)![0]);
    const forms: Partial<Record<Intl.LDMLPluralRule, string>> = words.search.results;
    expect(await status(page).textContent()).toBe(forms[new Intl.PluralRules(locale).select(shown)]!.replace('#', String(shown)));
    expect(await page.locator('.alphabet').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('fetches its index when the reader searches, not before', async () => {
    const { page } = await open();
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.locator('#q').focus();
    expect(fetched.filter((address) => address.includes('search-index'))).toEqual([]);
    await page.keyboard.type(query);
    await results(page).first().waitFor();
    expect(fetched.filter((address) => address.includes('search-index'))).toHaveLength(1);
    await page.context().close();
  });

  test('is shared by its address, filters included', async () => {
    const { page } = await open(`?q=${encodeURIComponent(query)}&kind=timeline`);
    await results(page).first().waitFor();
    expect(await page.locator('#q').inputValue()).toBe(query);
    expect(new Set((await paths(page, locale)).map((each) => each.split('/')[0]))).toEqual(new Set(['timeline']));
    await page.locator('#q').fill(`${query} 2022`);
    await page.waitForURL((url) => url.searchParams.get('q') === `${query} 2022` && url.searchParams.get('kind') === 'timeline');
    await page.context().close();
  });

  test('is filtered by kind and by era', async () => {
    const page = await searched(query);
    expect(await page.locator('.results section').count()).toBeGreaterThan(3);
    await page.locator('[name=era]').selectOption({ index: 5 });
    const era = await page.locator('[name=era]').inputValue();
    await page.waitForURL((url) => url.searchParams.get('era') === era);
    await page.locator('[name=kind]').selectOption('quotes');
    await expect.poll(async () => [...new Set((await paths(page, locale)).map((each) => each.split('/')[0]))]).toEqual(['quotes']);
    await page.context().close();
  });

  test('shows all of a kind when asked, and goes there', async () => {
    const page = await searched(query);
    const more = page.locator('.show-all:visible').first();
    const all = Number(/\d+/.exec((await more.textContent())!)![0]);
    await more.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => results(page).count()).toBe(all);
    await expect.poll(() => page.evaluate(() => document.activeElement?.matches('.results h2'))).toBe(true);
    await page.context().close();
  });

  test('works by keyboard alone: “/”, words, Enter, Enter', async () => {
    const { page } = await open();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.keyboard.type(query);
    await results(page).first().waitFor();
    const first = (await paths(page, locale))[0]!;
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => (url.pathname + url.hash).endsWith(`/${locale}/${first}`));
    await page.context().close();
  });

  test('leaves the key “/” to the page when the reader has switched it off', async () => {
    const { page } = await open();
    await page.locator('.search-key input').uncheck();
    await page.goto(page.url().replace('search/', 'terms/'));
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await page.context().close();
  });

  test('is reached from every page, by the field in the masthead or by “/”', async () => {
    const { page } = await site.open(`${locale}/terms/`);
    await page.keyboard.press('/');
    await page.keyboard.type(query);
    expect(await page.locator('.find input').inputValue()).toBe(query);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === `/${locale}/search/` && url.searchParams.get('q') === query);
    await results(page).first().waitFor();
    await page.context().close();
  });

  test('is one touch away on a phone, without JavaScript too', async () => {
    const { page } = await site.open(`${locale}/terms/`, { viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
    await page.locator('.find button').click();
    await page.waitForURL((url) => url.pathname === `/${locale}/search/`);
    await page.context().close();
  });

  test.each(['كاراباخ', 'قره باغ', 'قراباغ', 'Нагорный Карабах', 'Լեռնային Ղարաբաղ'])('finds a name in any script: %s', async (name) => {
    const page = await searched(name);
    expect((await paths(page, locale)).slice(0, 5)).toContain('places/#nagorno-karabakh');
    await page.context().close();
  });

  test.each(['Artsakh', 'Арцах', 'Արցախ'])('finds a term in any script: %s', async (name) => {
    const page = await searched(name);
    expect((await paths(page, locale)).slice(0, 5)).toContain('terms/#artsakh');
    await page.context().close();
  });

  test('forgives one wrong letter', async () => {
    const page = await searched(misspelt);
    expect((await paths(page, locale)).slice(0, 5).map((each) => each.split('#')[0])).toContain('figures/nikol-pashinyan/');
    await page.context().close();
  });

  test('leads to the paragraph', async () => {
    const page = await searched(query);
    const link = page.locator('.results a[href*="/background/"][href*="#b-"]').first();
    const { hash } = new URL((await link.getAttribute('href'))!, page.url());
    await link.click();
    await page.waitForURL((url) => url.hash === hash);
    expect(await page.locator(hash).count()).toBe(1);
    await page.context().close();
  });

  test('says when there is nothing, and asks in the other language', async () => {
    const [other] = otherLocales(locale);
    const { page } = await open(`?q=${nothing}`);
    await expect.poll(() => status(page).textContent()).toBe(words.search.none);
    const way = page.locator('.in-language a:visible');
    expect(new URL(await way.evaluate((link) => (link as HTMLAnchorElement).href)).searchParams.get('q')).toBe(nothing);
    await way.click();
    await page.waitForURL((url) => url.pathname === `/${other}/search/`);
    await page.context().close();
  });

  test('says when the index cannot be read, and keeps the lists', async () => {
    const { page } = await open('', { serviceWorkers: 'block' });
    await page.route('**/search-index-*', (route) => route.abort());
    await page.locator('#q').fill(query);
    await expect.poll(() => status(page).textContent()).toBe(words.search.failed);
    expect(await page.locator('.alphabet').isVisible()).toBe(true);
    await page.context().close();
  });

  test('without JavaScript has everything by its first letter', async () => {
    const { page, complaints } = await open('', { javaScriptEnabled: false });
    expect(await page.locator('.filters').isVisible()).toBe(false);
    expect(await page.locator('noscript').textContent()).toContain(words.search.noScript);
    expect(await page.locator('.letter').count()).toBeGreaterThan(15);
    await page.locator('.alphabet .doors a').first().click();
    await page.waitForURL((url) => url.pathname === `/${locale}/search/timeline/`);
    expect(await page.locator('.letter li').count()).toBeGreaterThan(100);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test.each(['light', 'dark'] as const)('has no violation that axe knows, with answers shown, %s', async (colorScheme) => {
    for (const viewport of [
      { width: 360, height: 740 },
      { width: 1440, height: 900 },
    ]) {
      const { page } = await open(`?q=${encodeURIComponent(query)}`, { viewport, colorScheme });
      await results(page).first().waitFor();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(overflow).toBe(0);
      expect(await axeFaults(page)).toEqual([]);
      await page.context().close();
    }
  });

  test('under a base path finds and leads there', async () => {
    const { page, complaints } = await underBase.open(`${locale}/search/?q=${encodeURIComponent(query)}`);
    await results(page).first().waitFor();
    const addresses = await results(page).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    expect(addresses.filter((address) => !address.startsWith(`/some/repo/${locale}/`))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
