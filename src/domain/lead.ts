import type { Locale } from '#i18n/locales.ts';
import type { Pair } from './content.ts';

/** The words that stand under the headline of an entry, above its text. */
export function leadOf(entry: Pair, locale: Locale): string {
  switch (entry.collection) {
    case 'background':
      return entry.words[locale].answer;
    case 'figures':
      return entry.words[locale].description;
    case 'claims':
      return entry.words[locale].later ?? entry.words[locale].known;
    case 'quotes':
      return entry.words[locale].context ?? '';
    default:
      return entry.words[locale].summary;
  }
}
