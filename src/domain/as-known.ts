import type { Content, Entry, Pair } from './content.ts';
import { compareDates, isBefore } from './dates.ts';

/** What had been reported by the end of one day, and no more. */
export interface KnownThen {
  events: { event: Pair<'timeline'>; sources: string[] }[];
  /** Counts as they stood, each with the count that has replaced it since. */
  numbers: { number: Entry<'numbers'>; later: Entry<'numbers'> | undefined }[];
  claims: Pair<'claims'>[];
}

/**
 * The state of knowledge at the end of `day`, from `since` on: events of which a source of that time tells, counts that
 * held by then and had been published, statements that had been reported. Later summaries are left out: they know more.
 */
export function knownOn(content: Content, day: string, since: string): KnownThen {
  const published = (id: string) => content.sources.get(id)!.data.published;
  const outBy = (ids: string[]) => ids.filter((id) => published(id) !== undefined && !isBefore(day, published(id)!));
  const past = (date: string) => !isBefore(day, date) && !isBefore(date, since);
  const replacedBy = new Map(
    [...content.numbers.values()].flatMap((number) => (number.data.supersedes ? [[number.data.supersedes, number] as const] : [])),
  );
  const heldBy = (number: Entry<'numbers'> | undefined) =>
    number !== undefined && past(number.data.asOf) && outBy(number.data.sources).length > 0;

  const events = [...content.timeline.values()]
    .filter(({ facts }) => past(facts.date))
    .map((event) => ({ event, sources: outBy(event.facts.sources) }))
    .filter(({ sources }) => sources.length)
    .sort((a, b) => compareDates(a.event.facts.date, b.event.facts.date) || (a.event.id < b.event.id ? -1 : 1));
  const numbers = [...content.numbers.values()]
    .filter((number) => heldBy(number) && !heldBy(replacedBy.get(number.id)))
    .map((number) => ({ number, later: latest(number, replacedBy) }))
    .sort((a, b) => compareDates(a.number.data.asOf, b.number.data.asOf) || (a.number.id < b.number.id ? -1 : 1));
  const claims = [...content.claims.values()].filter(({ facts }) => past(facts.reported.date));
  return { events, numbers, claims };
}

/** The end of the chain of counts that replaced one another. */
function latest(number: Entry<'numbers'>, replacedBy: Map<string, Entry<'numbers'>>): Entry<'numbers'> | undefined {
  const seen = new Set([number.id]);
  let next = replacedBy.get(number.id);
  while (next && replacedBy.has(next.id) && !seen.has(next.id)) {
    seen.add(next.id);
    next = replacedBy.get(next.id);
  }
  return next;
}
