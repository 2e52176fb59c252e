import { localeIds, type Locale } from '#i18n/locales.ts';

// Costly to make, cheap to use.
const segmenters = Object.fromEntries(localeIds.map((id) => [id, new Intl.Segmenter(id, { granularity: 'sentence' })])) as Record<
  Locale,
  Intl.Segmenter
>;

/**
 * The sentences of a text, each on one line.
 *
 * @example sentencesIn('It left\nat noon. It was back at 13:00.', 'en') // ['It left at noon.', 'It was back at 13:00.']
 */
export const sentencesIn = (text: string, locale: Locale): string[] =>
  // To the segmenter a line break ends a sentence; to a writer it does not.
  [...segmenters[locale].segment(text.replace(/\s+/g, ' '))].map(({ segment }) => segment.trim());
