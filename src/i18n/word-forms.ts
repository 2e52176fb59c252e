import type { Locale } from './locales.ts';

/** How the same word may look in running text, as parts of regular expressions. */
export const wordForms: Record<Locale, { particles: string; marks: string }> = {
  en: { particles: '', marks: '' },
  // و, ف, ب, ك, ل and the article are written joined to a word; vowel signs may stand over any letter.
  ar: { particles: '[وف]?(?:لل|[بكل]?(?:ال)?)?', marks: '[\\u064B-\\u0652]*' },
};
