import type { Content, Entry } from './content.ts';
import { compareDates } from './dates.ts';

export type Era = Content['site']['eras'][number];

/** The era into which a number falls: the last that had begun by its day. */
export function eraOf({ site }: Content, { data }: Entry<'numbers'>): Era {
  return site.eras.findLast((era) => compareDates(era.from, data.asOf) <= 0) ?? site.eras[0]!;
}

/** The eras that have numbers, in their order, each with its numbers from the earliest day to the last. */
export function numbersByEra(content: Content): [Era, Entry<'numbers'>[]][] {
  const numbers = [...content.numbers.values()].sort((a, b) => compareDates(a.data.asOf, b.data.asOf) || (a.id < b.id ? -1 : 1));
  const groups = Map.groupBy(numbers, (number) => eraOf(content, number));
  return content.site.eras.flatMap((era) => (groups.has(era) ? [[era, groups.get(era)!]] : []));
}

/** The counts that replaced a number. */
export const laterCounts = (content: Content, id: string): Entry<'numbers'>[] =>
  [...content.numbers.values()].filter((number) => number.data.supersedes === id);

/** The charts of the page of numbers, in their order. */
export const chartsInOrder = (content: Content): Entry<'charts'>[] =>
  [...content.charts.values()].sort((a, b) => a.data.order - b.data.order);
