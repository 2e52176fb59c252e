import { localeIds, type Locale } from './locales.ts';

/** The traditions in which a language names the months: Arab newsrooms print two; ICU keeps the second under the Levantine tags. */
const monthTags: Record<Locale, string[]> = { en: ['en-GB'], ar: ['ar', 'ar-SY'] };

const named = (tag: string, options: Intl.DateTimeFormatOptions, times: number[]) => {
  const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
  return times.map((time) => format.format(time));
};

const months = Array.from({ length: 12 }, (_, index) => Date.UTC(2000, index));
/** The first of October 2000 was a Sunday. */
const weekdays = Array.from({ length: 7 }, (_, index) => Date.UTC(2000, 9, 1 + index));

const inEach = <T>(of: (locale: Locale) => T) => Object.fromEntries(localeIds.map((id) => [id, of(id)])) as Record<Locale, T>;

/** Names of the months, January first, in each tradition of a language. */
export const monthNames = inEach((locale) => monthTags[locale].map((tag) => named(tag, { month: 'long' }, months)));

/** Names of the days of the week, Sunday first. */
export const weekdayNames = inEach((locale) => named(monthTags[locale][0]!, { weekday: 'long' }, weekdays));
