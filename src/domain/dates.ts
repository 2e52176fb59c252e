/** A date with the precision that is known. Months and days count from 1; `zone` is minutes east of UTC. */
export interface KnownDate {
  year: number;
  month?: number;
  day?: number;
  time?: { hour: number; minute: number; zone: number };
  approximate: boolean;
}

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(Z|[+-]\d{2}:\d{2}))?)?)?(~)?$/;

/**
 * Reads a date of the content model; what `schemas/date.ts` lets through never throws.
 *
 * @example parseDate('1988-02') // { year: 1988, month: 2, approximate: false }
 */
export function parseDate(value: string): KnownDate {
  const match = pattern.exec(value);
  if (!match) throw new Error(`Not a date of the content model: ${value}`);
  const [, year, month, day, hour, minute, zone, about] = match;
  return {
    year: Number(year),
    ...(month && { month: Number(month) }),
    ...(day && { day: Number(day) }),
    ...(hour && { time: { hour: Number(hour), minute: Number(minute), zone: zoneMinutes(zone!) } }),
    approximate: about === '~',
  };
}

/** The part of a date that names its day, month or year: what `<time datetime>` accepts. */
export const machineDate = (value: string) => value.replace('~', '');

/** The date without its time of day. */
export const dayOf = (value: string) => machineDate(value).slice(0, 10);

/**
 * Order of the timeline: by calendar day, as the place of the event counts it, then by the clock of the whole world;
 * what is known less precisely stands before what falls into it.
 *
 * @example compareDates('2023', '2023-09-19') // negative
 */
export function compareDates(a: string, b: string): number {
  const days = firstInstant(dayOf(a)) - firstInstant(dayOf(b));
  return days || (hasTime(a) && hasTime(b) ? instant(a) - instant(b) : machineDate(a).length - machineDate(b).length);
}

/** Whether all of `a` lies before all of `b`, as far as both are known. */
export const isBefore = (a: string, b: string) => (hasTime(a) && hasTime(b) ? instant(a) < instant(b) : lastInstant(a) < firstInstant(b));

/**
 * The instants between which a date lies, the second not included; `timed` if the minute is known. A date that is known
 * to the month or the year gives the whole of it.
 *
 * @example spanOf('1988-02') // { from: 1 February 1988, to: 1 March 1988, timed: false }
 */
export function spanOf(date: string, end?: string): { from: Date; to: Date; timed: boolean } {
  const timed = hasTime(date);
  const from = timed ? instant(date) : firstInstant(date);
  const to = timed && !end ? from : Math.floor(lastInstant(end ?? date) / day + 1) * day;
  return { from: new Date(from), to: new Date(to), timed };
}

const day = 24 * 60 * 60 * 1000;

/** Whether the time of day is known. */
export const hasTime = (value: string) => value.includes('T');

/** The millisecond of a date with a time and a zone, the same for every place. */
const instant = (value: string) => firstInstant(value) - parseDate(value).time!.zone * 60 * 1000;

/** The first millisecond that the date can mean, as the calendar and the clock of its place count it. */
export function firstInstant(value: string): number {
  const { year, month, day: date, time } = parseDate(value);
  return Date.UTC(year, (month ?? 1) - 1, date ?? 1, time?.hour ?? 0, time?.minute ?? 0);
}

/** The last such millisecond. */
export function lastInstant(value: string): number {
  const { year, month, day: date, time } = parseDate(value);
  if (time) return firstInstant(value);
  if (date) return firstInstant(value) + day - 1;
  return Date.UTC(month ? year : year + 1, month ?? 0, 1) - 1;
}

function zoneMinutes(zone: string): number {
  if (zone === 'Z') return 0;
  const [hours = 0, minutes = 0] = zone.slice(1).split(':').map(Number);
  return (zone[0] === '-' ? -1 : 1) * (hours * 60 + minutes);
}
