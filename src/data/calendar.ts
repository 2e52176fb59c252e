import ical, { type ICalEventData } from 'ical-generator';
import { sourceLocale, type Locale } from '#i18n/locales.ts';
import { spanOf } from '#domain/dates.ts';
import type { Pair } from '#domain/content.ts';
import { routesAt } from '#domain/routes.ts';
import { inOrder } from '#domain/sequence.ts';
import { content } from './topic.ts';

const routes = routesAt(import.meta.env.BASE_URL);
const full = (path: string) => new URL(path, import.meta.env.SITE).href;

/** The timeline as iCalendar (RFC 5545). A date known to the month or the year stands as the whole of it. */
export function calendarIn(locale: Locale): string {
  const { site } = content;
  const calendar = ical({
    name: site.name[locale],
    prodId: { company: site.name[sourceLocale], product: 'timeline', language: locale.toUpperCase() },
  });
  for (const event of inOrder(content, 'timeline', locale)) calendar.createEvent(entryOf(event, locale));
  return calendar.toString();
}

function entryOf({ id, facts, words }: Pair<'timeline'>, locale: Locale): ICalEventData {
  const url = full(routes.entry(locale, 'timeline', id));
  const { from, to, timed } = spanOf(facts.date, facts.end);
  return {
    id: url,
    url,
    summary: words[locale].title,
    description: words[locale].summary,
    stamp: new Date(`${facts.reviewed}T12:00:00Z`),
    allDay: !timed,
    start: from,
    ...(to && { end: to }),
  };
}
