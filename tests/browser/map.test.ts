import { describe, expect, test } from 'vitest';
import { localeIds, locales } from '../../src/i18n/locales.ts';
import { readContent } from '../../src/loader/read-content.ts';
import { openSite } from './open-site.ts';

const site = openSite('root');
const { content } = readContent('src/content');
const [map] = [...content!.maps.values()].filter(({ data }) => data.steps).sort((a, b) => a.data.order - b.data.order);
const steps = map!.data.steps!;
const key = `map-${map!.id}`;

describe.each(localeIds)('the map in %s', (locale) => {
  const open = (options = {}) => site.open(`${locale}/places/`, { javaScriptEnabled: false, ...options });

  test('shows one period at a time and switches by keyboard, without JavaScript', async () => {
    const { page } = await open();
    const lines = page.locator('.map-sheet [data-step]');
    const shown = () =>
      lines.evaluateAll((groups) =>
        groups.filter((group) => getComputedStyle(group).display !== 'none').map((group) => group.getAttribute('data-step')),
      );
    expect(await shown()).toEqual(['1']);
    await page.locator('.map-steps input').first().focus();
    for (const number of steps.keys()) {
      expect(await shown()).toEqual([String(number + 1)]);
      expect(await page.locator('.map-words [data-step]:not(li):visible').allTextContents()).toEqual([
        expect.stringContaining(steps[number]!.note[locale]),
      ]);
      await page.keyboard.press('ArrowDown');
    }
    await page.context().close();
  });

  test('draws the lines of each period', async () => {
    const { page } = await open();
    for (const [index, { outlines }] of steps.entries()) {
      const used = page.locator(`#${key}-lines-${index + 1} use`);
      expect(await used.evaluateAll((uses) => uses.map((use) => use.getAttribute('href')))).toEqual(outlines.map((id) => `#${key}-${id}`));
    }
    await page.context().close();
  });

  test('says in its tables what it draws: the same places, the same outlines', async () => {
    const { page } = await open();
    const drawn = await page.locator(`.map-sheet [id^=${key}-] circle:last-of-type`).count();
    const links = (selector: string) =>
      page.locator(selector).evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).hash));
    const dots = await page.locator('.map-spot').evaluateAll((spots) => spots.map((spot) => spot.getAttribute('href')!.split('#')[1]!));
    const rows = (await links('.map-tables tbody th a')).map((hash) => hash.slice(1));
    const spread = ['country', 'region', 'corridor'];
    expect(dots.toSorted()).toEqual(rows.filter((id) => !spread.includes(content!.places.get(id)!.data.kind)).toSorted());
    expect(rows).toEqual(map!.data.places.map(({ id }) => id));
    expect(drawn).toBe(dots.length);
    const outlines = await page.locator('.map-sheet defs > g').evaluateAll((all) => all.map((one) => one.id));
    const described = await page.locator('.map-tables tr[id]').evaluateAll((all) => all.map((one) => one.id));
    expect(described.map((id) => id.replace(/^outline/, key))).toEqual(outlines);
    await page.context().close();
  });

  test('leads from a place to its dot and from the dot to the place', async () => {
    const { page } = await open();
    const { id } = map!.data.places.find(({ id }) => content!.places.get(id)!.data.kind === 'city')!;
    await page.locator(`.records > #${id} .label a`).click();
    expect(new URL(page.url()).hash).toBe(`#${key}-${id}`);
    expect(await page.locator('.map-spot:target').count()).toBe(1);
    await page.locator(`#${key}-${id} circle`).last().click();
    expect(new URL(page.url()).hash).toBe(`#${id}`);
    await page.context().close();
  });

  test('shows a place that has no room on a narrow map once a link leads to it', async () => {
    const { page } = await open({ viewport: { width: 320, height: 640 } });
    const spot = page.locator('.map-spot.map-wide').first();
    expect(await spot.isVisible()).toBe(false);
    await page.goto(`${page.url()}#${await spot.getAttribute('id')}`);
    expect(await spot.locator('text').isVisible()).toBe(true);
    await page.context().close();
  });

  test('is not mirrored: west is on the left', async () => {
    const { page } = await open();
    const byLongitude = map!.data.places
      .filter(({ at, id }) => !at && content!.places.get(id)!.data.lon !== undefined)
      .toSorted((a, b) => content!.places.get(a.id)!.data.lon! - content!.places.get(b.id)!.data.lon!);
    const across = async (id: string) => (await page.locator(`#${key}-${id} circle`).last().boundingBox())!.x;
    expect(await across(byLongitude[0]!.id)).toBeLessThan(await across(byLongitude.at(-1)!.id));
    await page.context().close();
  });

  test.each([
    [320, 8],
    [768, 20],
    [1440, 20],
  ])('has names that stand in its frame and not upon each other, at %i px', async (width, atLeast) => {
    const { page } = await open({ viewport: { width, height: 640 } });
    await page.locator('.map-tables summary').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    const frame = (await page.locator('.map-frame').first().boundingBox())!;
    const names = (await page
      .locator('.map-sheet .map-name:visible')
      .evaluateAll((all) => all.map((one) => ({ text: one.textContent, ...one.getBoundingClientRect().toJSON() })))) as (DOMRect & {
      text: string;
    })[];
    expect(names.length).toBeGreaterThan(atLeast);
    const outside = names.filter(({ left, right }) => left < frame.x - 1 || right > frame.x + frame.width + 1);
    expect(outside.map(({ text }) => text)).toEqual([]);
    // The box of a line is higher than its letters, in Arabic much higher: what counts is its middle.
    const middle = ({ top, bottom, height }: DOMRect) => [top + height * 0.3, bottom - height * 0.3] as const;
    const touch = (one: DOMRect, other: DOMRect) =>
      one.left < other.right && other.left < one.right && middle(one)[0] < middle(other)[1] && middle(other)[0] < middle(one)[1];
    const upon = names.flatMap((one, index) =>
      names.slice(index + 1).flatMap((other) => (touch(one, other) ? `${one.text} / ${other.text}` : [])),
    );
    expect(upon).toEqual([]);
    await page.context().close();
  });

  test('shows every period on paper', async () => {
    const { page } = await open();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.map-thumb:visible').count()).toBe(steps.length);
    expect(await page.locator('.map-words p[data-step]:visible').count()).toBe(steps.length);
    expect(await page.locator('.map-frame:visible').count()).toBe(0);
    await page.context().close();
  });

  test('stands in the chapter that names it, and small on the home page', async () => {
    const { page } = await site.open(`${locale}/`);
    expect(await page.locator('.map-small').count()).toBe(1);
    expect(await page.locator('html').getAttribute('dir')).toBe(locales[locale].dir);
    const chapter = [...content!.background.values()].find(({ bodies }) => bodies.en.some(({ kind }) => kind === 'Map'))!;
    await page.goto(`${site.url()}${locale}/background/${chapter.id}/`);
    expect(await page.locator('.prose .map .map-spot').count()).toBeGreaterThan(10);
    await page.context().close();
  });
});
