import { monthNames, weekdayNames } from '#i18n/calendar.ts';
import { localeIds, type Locale } from '#i18n/locales.ts';

/** A date as a sentence writes it: a month with its day, its year or both. Months and days count from 1, days of the week from 0 (Sunday). */
export interface WrittenDate {
  text: string;
  offset: number;
  weekday?: number;
  day?: number;
  month: number;
  year?: number;
  /** A second name of the month behind a slash, as Arabic newspapers print it. */
  secondMonth?: number;
}

const letters = (text: string) => text.replace(/[أإآ]/g, 'ا').toLowerCase();
const anyOf = (names: string[]) =>
  [...new Set(names)]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replace(/[اأإآ]/g, '[اأإآ]');

const patterns = Object.fromEntries(
  localeIds.map((locale) => {
    const month = anyOf(monthNames[locale].flat());
    // Arabic joins particles to the name; English names stand alone.
    const start = locale === 'ar' ? '' : '\\b';
    return [
      locale,
      new RegExp(
        `(?:${start}(?<weekday>${anyOf(weekdayNames[locale])})[,،]? )?(?:(?<!\\d)(?<day>\\d{1,2}) )?${start}(?<month>${month})(?:/(?<second>${month}))?(?!\\p{L})(?: (?<year>\\d{4})(?!\\d))?`,
        'gu',
      ),
    ];
  }),
) as Record<Locale, RegExp>;

/**
 * The dates that a text writes out with the name of a month. A bare month is no date: `may` and `march` are words too.
 *
 * @example writtenDates('on Tuesday 19 September 2023', 'en') // [{ weekday: 2, day: 19, month: 9, year: 2023, … }]
 */
export function writtenDates(text: string, locale: Locale): WrittenDate[] {
  return [...text.matchAll(patterns[locale])].flatMap(({ 0: whole, index, groups = {} }) => {
    const { weekday, day, month, second, year } = groups;
    if (!day && !year) return [];
    return {
      text: whole,
      offset: index,
      month: monthOf(month!, locale),
      ...(weekday && { weekday: weekdayNames[locale].findIndex((name) => letters(name) === letters(weekday)) }),
      ...(day && { day: Number(day) }),
      ...(second && { secondMonth: monthOf(second, locale) }),
      ...(year && { year: Number(year) }),
    };
  });
}

const monthOf = (name: string, locale: Locale) =>
  1 + monthNames[locale].map((names) => names.findIndex((other) => letters(other) === letters(name))).find((index) => index >= 0)!;
