import { z } from 'astro/zod';
import { localeIds, type Locale } from '#i18n/locales.ts';
import { dayDate, edtfDate } from './date.ts';
import { slug, slugs } from './slug.ts';
import { languageTag, localizedText, text } from './text.ts';

export const wordings = ['original', 'official', 'agency', 'ours'] as const;
const wording = z.enum(wordings);

export const quoteWords = {
  text: text.describe('The words, exactly as printed in this language, or as translated; without quotation marks.'),
  context: text.optional().describe('One or two sentences: to whom it was said, and how the wording reached us.'),
};

export const quoteFacts = {
  speaker: slug.describe('Id of the figure who said or wrote it.'),
  date: edtfDate.describe('When it was said or published.'),
  occasion: localizedText.describe('Where and to whom: an interview, a speech, an order.'),
  original: z
    .strictObject({
      language: languageTag.describe('The language in which it was said.'),
      text: text.optional().describe('The words in that language; left out if they were not seen.'),
    })
    .optional()
    .describe('Left out where the original language is not known.'),
  translations: z
    .strictObject(Object.fromEntries(localeIds.map((id) => [id, wording])) as Record<Locale, typeof wording>)
    .describe('Whose wording each language prints: original, official, agency or ours.'),
  event: slug.optional().describe('Id of the event at which it was said.'),
  reviewed: dayDate.describe('The day on which the entry was last compared with its sources.'),
  sources: slugs('sources in which the words were seen').min(1, 'no-source'),
};
