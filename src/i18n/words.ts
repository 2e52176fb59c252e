import type { Locale } from './locales.ts';
import { evidenceAr } from './words/evidence.ar.ts';
import { evidenceEn } from './words/evidence.en.ts';
import { navigationAr } from './words/navigation.ar.ts';
import { navigationEn } from './words/navigation.en.ts';
import { publishingAr } from './words/publishing.ar.ts';
import { publishingEn } from './words/publishing.en.ts';

/** Interface words. The other languages are typed against these: a missing or misspelled key does not compile. */
const wordsEn = { ...navigationEn, ...evidenceEn, ...publishingEn };
export type Words = typeof wordsEn;

const tables: Record<Locale, Words> = { en: wordsEn, ar: { ...navigationAr, ...evidenceAr, ...publishingAr } };

export const wordsOf = (locale: Locale): Words => tables[locale];
