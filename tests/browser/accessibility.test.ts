import { describe, expect, test } from 'vitest';
import { pageTypes } from '../page-types.ts';
import { axeFaults } from './axe-faults.ts';
import { openSite } from './open-site.ts';

const site = openSite('root');
const phone = { width: 360, height: 740 };
const desktop = { width: 1440, height: 900 };

describe.each(pageTypes)('/%s has no violation that axe knows', (path) => {
  test.each([
    ['a phone, light', phone, 'light'],
    ['a phone, dark', phone, 'dark'],
    ['a desktop, light', desktop, 'light'],
    ['a desktop, dark', desktop, 'dark'],
  ] as const)('on %s', async (_name, viewport, colorScheme) => {
    const { page } = await site.open(path, { viewport, colorScheme, reducedMotion: 'reduce' });
    expect(await axeFaults(page)).toEqual([]);
    await page.context().close();
  });
});
