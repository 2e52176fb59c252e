import { localeIds } from '../src/i18n/locales.ts';

/** One address of each page type of the real site, under a language; the longest of its kind where that matters. */
const types = [
  '',
  'background/',
  'background/since-then/',
  'timeline/',
  'timeline/2023-09-20-ceasefire/',
  'figures/',
  'figures/ilham-aliyev/',
  'quotes/',
  'quotes/seed-separatists-withdrawal/',
  'claims/',
  'claims/c12-amnesty/',
  'numbers/',
  'numbers/exodus/',
  'places/',
  'terms/',
  'sources/',
  'sources/kind/court/',
  'sources/seed-article/',
  'about/',
  'corrections/',
  'search/',
  'search/timeline/',
  'data/',
  'licences/',
  'edition/',
  'offline/',
  'settings/',
  '404.html',
];

/** The cover, and every page type in every language. */
export const pageTypes = ['', ...localeIds.flatMap((locale) => types.map((type) => `${locale}/${type}`))];
