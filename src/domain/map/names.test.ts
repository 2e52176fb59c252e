import { describe, expect, test } from 'vitest';
import { placeNames, views, type Name } from './names.ts';

/** A drawing of 720 by 600 pixels, so that a per cent across is 7.2 pixels. */
const view = { width: 720 };
const at = (x: number, y: number, text = 'Lumen', more: Partial<Name> = {}): Name => ({ x, y, text, ...more });

describe('a name', () => {
  test('stands where it must, or east of its dot if all sides are free', () => {
    expect(placeNames([at(50, 50), at(50, 20, 'Port', { side: 'north' })], view, 'en')).toEqual(['east', 'north']);
  });

  test('stands inside the frame', () => {
    expect(placeNames([at(99, 50)], view, 'en')).toEqual(['west']);
    expect(placeNames([at(99, 50, 'Lumen', { side: 'east' })], view, 'en')).toEqual([undefined]);
  });

  test('makes room for an earlier one', () => {
    expect(placeNames([at(50, 50), at(52, 50)], view, 'en')).toEqual(['west', 'east']);
  });

  test('finds none where an earlier one covers its dot', () => {
    const first = at(50, 50, 'A long name of a place', { side: 'east' });
    expect(placeNames([first, at(55, 50, 'Port')], view, 'en')).toEqual(['east', undefined]);
  });

  test('of a country has no dot that would be in the way', () => {
    expect(placeNames([at(50, 50, 'Land', { side: 'middle' }), at(50, 56, 'Port')], view, 'en')).toEqual(['middle', 'east']);
  });

  test('keeps off the corner that an inset takes', () => {
    expect(placeNames([at(72, 10, 'Lighthouse')], { ...view, corner: 0.24 }, 'en')).toEqual(['west']);
  });

  test('keeps off the edges that a narrow map cuts away', () => {
    expect(placeNames([at(80, 50, 'Lighthouse')], views.narrow, 'en')).toEqual(['west']);
  });
});

test('Arabic letters are narrower, their type larger', () => {
  const names = [at(88, 50, 'x'.repeat(10), { side: 'east' })];
  expect([placeNames(names, view, 'en'), placeNames(names, view, 'ar')]).toEqual([['east'], ['east']]);
  const longer = [at(86.5, 50, 'x'.repeat(12), { side: 'east' })];
  expect(placeNames(longer, view, 'ar')).toEqual([undefined]);
});
