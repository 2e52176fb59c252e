/**
 * Where things stand in a chart, in per cent of its box, so that type and marks keep their size while the box
 * stretches. Across, nought is where reading begins: on the left in English, on the right in Arabic.
 */
import { locales, type Locale } from '#i18n/locales.ts';
import type { Entry } from './content.ts';
import { compareDates, firstInstant, hasTime, lastInstant } from './dates.ts';

type Count = Entry<'numbers'>;

export interface ValueTick {
  value: number;
  at: number;
}

/** Counts side by side: a mark from the lowest to the highest value, the same for a single one. */
export interface Ranges {
  /** Where nought stands. */
  start: number;
  ticks: ValueTick[];
  marks: Map<string, { from: number; to: number }>;
}

/** A running count over time. A tick of time begins at `at`; what names it stands in its `middle`. */
export interface Steps {
  /** Where reading begins. */
  start: number;
  values: ValueTick[];
  times: { date: string; at: number; middle: number }[];
  /** The months above the days, where the times are days. */
  months: { date: string; middle: number }[];
  lines: { path: string; points: { count: Count; x: number; y: number }[] }[];
}

export function rangesOf(counts: Count[], locale: Locale): Ranges {
  const ticks = roundTicks(Math.max(...counts.map(highest)), 4);
  const at = (value: number) => across(value / ticks.at(-1)!, locale);
  return {
    start: across(0, locale),
    ticks: ticks.map((value) => ({ value, at: at(value) })),
    marks: new Map(counts.map((count) => [count.id, { from: at(lowest(count)), to: at(highest(count)) }])),
  };
}

export function stepsOf(lines: Count[][], locale: Locale): Steps {
  const counts = lines.flat();
  const days = counts.map(({ data }) => data.asOf).sort(compareDates);
  const [from, to] = [startOfDay(firstInstant(days[0]!)), startOfDay(lastInstant(days.at(-1)!)) + day];
  const x = (time: number) => across((time - from) / (to - from), locale);
  const values = roundTicks(Math.max(...counts.map(highest)), 6);
  const y = (value: number) => rounded(100 - (value / values.at(-1)!) * 100);
  const { unit, dates } = timeTicks(from, to);
  const middle = (date: string) => x((Math.max(from, firstInstant(date)) + Math.min(to, lastInstant(date))) / 2);
  const months = unit === 'day' ? [...new Set(daysBetween(from, to, 1).map((date) => date.slice(0, 7)))] : [];
  return {
    start: across(0, locale),
    values: values.map((value) => ({ value, at: y(value) })),
    times: dates.map((date) => ({ date, at: x(Math.max(from, firstInstant(date))), middle: middle(date) })),
    months: months.map((date) => ({ date, middle: middle(date) })),
    lines: lines.map((line) => {
      const moments = momentsOf(line);
      const points = line.map((count, index) => ({ count, x: x(moments[index]!), y: y(highest(count)) }));
      return { points, path: points.map((point, index) => (index ? `H${point.x}V${point.y}` : `M${point.x} ${point.y}`)).join('') };
    }),
  };
}

/**
 * Round values from nought to the first at or above `highest`, in about `wanted` steps.
 *
 * @example roundTicks(238, 4) // [0, 100, 200, 300]
 */
export function roundTicks(highest: number, wanted: number): number[] {
  const rough = (highest || 1) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough)!;
  return Array.from({ length: Math.ceil((highest || 1) / step) + 1 }, (_, index) => index * step);
}

/** When each count of a running total was taken. One known only by its day stands in the middle of what its neighbours leave of that day. */
function momentsOf(line: Count[]): number[] {
  const moments: number[] = [];
  line.forEach(({ data: { asOf } }, index) => {
    const next = line[index + 1]?.data.asOf;
    const earliest = Math.max(firstInstant(asOf), moments.at(-1) ?? -Infinity);
    const latest = Math.min(lastInstant(asOf), next && hasTime(next) ? firstInstant(next) : Infinity);
    moments.push((earliest + Math.max(earliest, latest)) / 2);
  });
  return moments;
}

/** At most eight days, months or years, whichever the span asks for. */
function timeTicks(from: number, to: number): { unit: 'day' | 'month' | 'year'; dates: string[] } {
  const days = (to - from) / day;
  if (days <= 56)
    return {
      unit: 'day',
      dates: daysBetween(
        from,
        to,
        [1, 2, 4, 7].find((step) => days / step <= 8)!,
      ),
    };
  const [first, last] = [new Date(from), new Date(to - 1)];
  const months = (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth() + 1;
  if (months <= 24) {
    const step = [1, 2, 3, 6].find((size) => months / size <= 4)!;
    const starts = every(step, months).map((month) => Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + month));
    return { unit: 'month', dates: starts.map((start) => iso(start).slice(0, 7)) };
  }
  const years = last.getUTCFullYear() - first.getUTCFullYear() + 1;
  return { unit: 'year', dates: every(Math.ceil(years / 8), years).map((year) => String(first.getUTCFullYear() + year)) };
}

const day = 24 * 60 * 60 * 1000;
const startOfDay = (time: number) => Math.floor(time / day) * day;
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
const every = (step: number, count: number) => Array.from({ length: Math.ceil(count / step) }, (_, index) => index * step);
const daysBetween = (from: number, to: number, step: number) => every(step, (to - from) / day).map((days) => iso(from + days * day));

const lowest = ({ data: { value, range } }: Count) => (range ? range[0] : value!);
const highest = ({ data: { value, range } }: Count) => (range ? range[1] : value!);

const rounded = (value: number) => Math.round(value * 10) / 10;
/** A share of the width, in per cent from the left. */
export const across = (share: number, locale: Locale) => rounded(100 * (locales[locale].dir === 'rtl' ? 1 - share : share));
