import type { Locale } from './locales.ts';
import { wordsAr } from './words.ar.ts';
import { wordsEn, type Words } from './words.en.ts';

const tables: Record<Locale, Words> = { en: wordsEn, ar: wordsAr };

export const wordsOf = (locale: Locale): Words => tables[locale];
export type { Words };
