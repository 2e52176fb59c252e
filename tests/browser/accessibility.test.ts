import { describe, expect, test } from 'vitest';
import { pageTypes } from '../page-types.ts';
import { axeFaults } from './axe-faults.ts';
import { openSite } from './open-site.ts';

const site = openSite('root');

describe.each(pageTypes)('/%s has no violation that axe knows', (path) => {
  test.each([
    ['a phone', { width: 360, height: 740 }],
    ['a desktop', { width: 1440, height: 900 }],
  ])('on %s, light and dark', async (_name, viewport) => {
    const { page } = await site.open(path, { viewport, colorScheme: 'light', reducedMotion: 'reduce' });
    expect(await axeFaults(page)).toEqual([]);
    // Dark differs from light in its colours alone.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFaults(page, ['color-contrast'])).toEqual([]);
    await page.context().close();
  });
});
