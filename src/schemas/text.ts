import { z } from 'astro/zod';
import { localeIds, type Locale } from '#i18n/locales.ts';

/** Words that a reader sees: never empty, no space at either end. */
export const text = z
  .string()
  .min(1, 'empty')
  .refine((s) => s.trim() === s, 'space-at-edge');

/** The same words in every language of the site, on neighbouring lines. */
export const localizedText = z.strictObject(Object.fromEntries(localeIds.map((id) => [id, text])) as Record<Locale, typeof text>);

/** A BCP 47 language tag, lower case: `hy`, `az`, `ru`. */
export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'language-tag');
