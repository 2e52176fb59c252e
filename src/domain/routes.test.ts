import { describe, expect, test } from 'vitest';
import { pairNames, recordNames } from '#schemas/collections.ts';
import { routesAt, sections } from './routes.ts';

describe.each([
  ['the root of a host', '/', ''],
  ['a path of a host', '/some/repo/', '/some/repo'],
  ['a path without its last slash', '/some/repo', '/some/repo'],
])('under %s', (_where, base, prefix) => {
  const routes = routesAt(base);

  test('the cover and the home pages', () => {
    expect([routes.cover, routes.home('en'), routes.home('ar')]).toEqual([`${prefix}/`, `${prefix}/en/`, `${prefix}/ar/`]);
  });

  test('a section, a kind of sources, the numbers of an era, a file', () => {
    expect(routes.numbersOfEra('en', 'quarrel')).toBe(`${prefix}/en/numbers/quarrel/`);
    expect(routes.section('ar', 'timeline')).toBe(`${prefix}/ar/timeline/`);
    expect(routes.sourceKind('en', 'court')).toBe(`${prefix}/en/sources/kind/court/`);
    expect(routes.asset('icon.svg')).toBe(`${prefix}/icon.svg`);
    expect(routes.sharePicture('ar', 'figures/ada-quill')).toBe(`${prefix}/share/ar/figures/ada-quill.png`);
    expect(routes.citation('ar', 'figures', 'ada-quill', 'bib')).toBe(`${prefix}/ar/figures/ada-quill/cite.bib`);
  });

  test('the same page in the other language', () => {
    expect(routes.counterpart(`${prefix}/en/`, 'ar')).toBe(`${prefix}/ar/`);
    expect(routes.counterpart(`${prefix}/en/timeline/2021-06-ferry-returns/`, 'ar')).toBe(`${prefix}/ar/timeline/2021-06-ferry-returns/`);
  });
});

describe('an entry', () => {
  const { entry } = routesAt('/');

  test.each(['background', 'timeline', 'figures', 'quotes', 'claims', 'sources'] as const)('of %s has a page of its own', (collection) => {
    expect(entry('en', collection, 'an-id')).toBe(`/en/${collection}/an-id/`);
  });

  test.each(['numbers', 'places', 'terms'] as const)('of %s is a part of their page', (collection) => {
    expect(entry('en', collection, 'an-id')).toBe(`/en/${collection}/#an-id`);
  });

  test('of numbers is a part of the ledger of its era, where eras are known', () => {
    expect(routesAt('/', () => 'quarrel').entry('ar', 'numbers', 'passengers')).toBe('/ar/numbers/quarrel/#passengers');
  });

  test('of charts is a part of the page of numbers', () => {
    expect(entry('en', 'charts', 'boats')).toBe('/en/numbers/#chart-boats');
  });

  test('of maps, and of outlines on them, is a part of the page of places, where a place stands on its map', () => {
    expect(entry('en', 'maps', 'bay')).toBe('/en/places/#map-bay');
    expect(entry('ar', 'outlines', 'crossing')).toBe('/ar/places/#outline-crossing');
    expect(routesAt('/').spot('en', 'bay', 'island')).toBe('/en/places/#map-bay-island');
  });

  test('of corrections is a part of their page, under an id that begins with a letter', () => {
    expect(entry('en', 'corrections', '2021-06-01-captain')).toBe('/en/corrections/#correction-2021-06-01-captain');
  });

  test('that is a page is that page', () => {
    expect(entry('ar', 'pages', 'home')).toBe('/ar/');
    expect(entry('ar', 'pages', 'about')).toBe('/ar/about/');
  });

  test('of any collection has one address in each language, and it is the counterpart of the other', () => {
    for (const collection of [...pairNames, ...recordNames]) {
      const [english, arabic] = [entry('en', collection, 'about'), entry('ar', collection, 'about')];
      expect(routesAt('/').counterpart(english, 'ar')).toBe(arabic);
    }
  });
});

test('no section stands twice in the menu', () => {
  expect(new Set(sections).size).toBe(sections.length);
});
