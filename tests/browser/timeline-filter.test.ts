import { describe, expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { openSite } from './open-site.ts';

const site = openSite('root');

describe.each(localeIds)('the timeline in %s, without JavaScript', (locale) => {
  const open = () => site.open(`${locale}/timeline/`, { javaScriptEnabled: false });
  const shown = '.event:visible';

  test('shows every event until a filter is chosen', async () => {
    const { page } = await open();
    expect(await page.locator(shown).count()).toBe(await page.locator('.event').count());
    await page.context().close();
  });

  test('shows one era alone', async () => {
    const { page } = await open();
    await page.locator('[name=era]').selectOption({ index: 3 });
    expect(await page.locator('.era:visible').count()).toBe(1);
    expect(await page.locator('.era:visible').getAttribute('data-era')).toBe('3');
    await page.context().close();
  });

  test('shows the events in which one side acts', async () => {
    const { page } = await open();
    await page.locator('[name=side]').selectOption({ index: 2 });
    const sides = await page.locator(shown).evaluateAll((events) => events.map((event) => event.getAttribute('data-side')));
    expect(sides.length).toBeGreaterThan(10);
    expect(sides.every((side) => side!.split(' ').includes('2'))).toBe(true);
    await page.context().close();
  });

  test('shows the main events alone, with the keyboard', async () => {
    const { page } = await open();
    await page.locator('[name=detail]:checked').focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    const importance = await page.locator(shown).evaluateAll((events) => events.map((event) => event.getAttribute('data-importance')));
    expect(new Set(importance)).toEqual(new Set(['3']));
    await page.context().close();
  });

  test('stands in the order of time', async () => {
    const { page } = await open();
    const dates = await page.locator('.event time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime')!.slice(0, 7)));
    expect(dates.map((date) => date.slice(0, 4))).toEqual(dates.map((date) => date.slice(0, 4)).sort());
    await page.context().close();
  });
});
