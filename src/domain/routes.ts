import type { Locale } from '#i18n/locales.ts';
import type { CollectionName } from '#schemas/collections.ts';

/** Sections with a page of their own, in the order of the menu. */
export const sections = [
  'background',
  'timeline',
  'figures',
  'quotes',
  'claims',
  'numbers',
  'places',
  'terms',
  'sources',
  'about',
  'search',
  'corrections',
] as const;
export type Section = (typeof sections)[number];

/** Collections whose entries have a page each; entries of the others are fragments of their section's page. */
export const withPages: readonly CollectionName[] = ['background', 'timeline', 'figures', 'quotes', 'claims', 'sources'];

/**
 * Every address of the site, under a base such as `/` or `/some/repo/`. A path always ends in a slash.
 * `eraOfNumber` says on which page of the ledger a number stands; without it, a number's address is its line in the index.
 *
 * @example routesAt('/').entry('ar', 'timeline', '2021-06-ferry-returns') // '/ar/timeline/2021-06-ferry-returns/'
 */
export function routesAt(base: string, eraOfNumber?: (id: string) => string) {
  const root = base.endsWith('/') ? base : `${base}/`;
  const home = (locale: Locale) => `${root}${locale}/`;
  const section = (locale: Locale, name: Section) => `${home(locale)}${name}/`;
  return {
    cover: root,
    home,
    section,
    entry: (locale: Locale, collection: CollectionName, id: string) => {
      if (collection === 'pages') return id === 'home' ? home(locale) : section(locale, id as Section);
      if (collection === 'numbers' && eraOfNumber) return `${section(locale, collection)}${eraOfNumber(id)}/#${id}`;
      if (collection === 'charts') return `${section(locale, 'numbers')}#chart-${id}`;
      if (collection === 'maps') return `${section(locale, 'places')}#map-${id}`;
      if (collection === 'outlines') return `${section(locale, 'places')}#outline-${id}`;
      if (collection === 'corrections') return `${section(locale, collection)}#correction-${id}`;
      return withPages.includes(collection) ? `${section(locale, collection)}${id}/` : `${section(locale, collection)}#${id}`;
    },
    /** The titles of a kind in alphabetical order. */
    alphabet: (locale: Locale, kind: string) => `${section(locale, 'search')}${kind}/`,
    searchIndex: (locale: Locale, version: string) => `${home(locale)}search-index-${version}.json`,
    /** Where a place stands on a map of the page of places. */
    spot: (locale: Locale, map: string, place: string) => `${section(locale, 'places')}#map-${map}-${place}`,
    /** The script that changes names of months and digits to those that a reader has chosen. */
    forms: (locale: Locale, version: string) => `${home(locale)}forms-${version}.js`,
    settings: (locale: Locale) => `${home(locale)}settings/`,
    then: (locale: Locale, day: string) => `${home(locale)}then/${day}/`,
    parallel: (locale: Locale, section: string, id: string) => `${home(locale)}parallel/${section}/${id}/`,
    numbersOfEra: (locale: Locale, era: string) => `${section(locale, 'numbers')}${era}/`,
    sourceKind: (locale: Locale, kind: string) => `${section(locale, 'sources')}kind/${kind}/`,
    /** A file for citation managers, beside the page of an entry. */
    citation: (locale: Locale, collection: CollectionName, id: string, format: 'bib' | 'json') =>
      `${section(locale, collection as Section)}${id}/cite.${format}`,
    /** The picture that other sites show beside a link; `name` is that of `domain/share-card`. */
    sharePicture: (locale: Locale, name: string) => `${root}share/${locale}/${name}.png`,
    /** The page about the edition; with the name and the format of a file, the file itself. */
    edition: (locale: Locale, name = '', format: 'html' | 'epub' = 'html') =>
      `${home(locale)}edition/${name && `${name}-${locale}.${format}`}`,
    /** The page about the open data. */
    data: (locale: Locale) => `${home(locale)}data/`,
    /** A file of the open data. */
    dataFile: (name: string) => `${root}data/${name}`,
    /** The Markdown copy of a page, by the address of the page. */
    markdown: (page: string) => `${page}index.md`,
    /** The page about the licences of what readers get. */
    licences: (locale: Locale) => `${home(locale)}licences/`,
    asset: (name: string) => `${root}${name}`,
    /** The same page in another language: the address differs in its first segment alone. */
    counterpart: (path: string, locale: Locale) => `${home(locale)}${path.slice(root.length).split('/').slice(1).join('/')}`,
  };
}

export type Routes = ReturnType<typeof routesAt>;
