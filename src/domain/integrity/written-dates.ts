import type { Locale } from '#i18n/locales.ts';
import type { Content } from '../content.ts';
import { noEvidence, type Evidence } from '../evidence.ts';
import type { Finding, Message } from '../issue.ts';
import { oncePerPassage, placeIn, type Passage } from '../prose.ts';
import { writtenDates, type WrittenDate } from '../written-dates.ts';

/** A date in a sentence exists, falls on the day of the week that stands beside it, and has one month, by whichever name. */
export const datesInText = (_content: Content, { passages }: Evidence = noEvidence): Finding[] => passages.flatMap(judge);

const judge = oncePerPassage((passage: Passage) =>
  writtenDates(passage.text, passage.locale).flatMap((date): Finding[] => {
    const message = problem(date, passage.locale);
    return message ? [{ rule: 'dates', file: passage.file, at: placeIn(passage, date.offset), message }] : [];
  }),
);

function problem({ text, day, month, year, weekday, secondMonth }: WrittenDate, locale: Locale): Message | undefined {
  if (secondMonth && secondMonth !== month) return ['two-months', text, month, locale];
  // In a year that nobody names, February may have 29 days.
  if (day && (day < 1 || day > new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate())) return ['written-day', text];
  if (weekday === undefined || !day || !year) return undefined;
  const truth = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return truth === weekday ? undefined : ['wrong-weekday', text, truth];
}
