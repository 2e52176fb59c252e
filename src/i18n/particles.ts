import type { Locale } from './locales.ts';

/** What a language writes joined to the front of a word, as a regular expression: Arabic و, ف, ب, ك, ل and the article. */
export const particles: Record<Locale, string> = { en: '', ar: '[وف]?(?:لل|[بكل]?(?:ال)?)?' };
