import { sourceLocale } from '#i18n/locales.ts';
import type { Content, Entry } from './content.ts';
import { compareDates, dayOf } from './dates.ts';

export type Era = Content['site']['eras'][number];

/** The era into which a number falls: the last that had begun by its day. */
export function eraOf({ site }: Content, { data }: Entry<'numbers'>): Era {
  return site.eras.findLast((era) => compareDates(era.from, data.asOf) <= 0) ?? site.eras[0]!;
}

/** The eras that have numbers, in their order, each with its numbers by day; those of one day by what they count, the lowest first. */
export function numbersByEra(content: Content): [Era, Entry<'numbers'>[]][] {
  const numbers = [...content.numbers.values()].sort(
    (a, b) => compareDates(dayOf(a.data.asOf), dayOf(b.data.asOf)) || order(what(a), what(b)) || lowest(a) - lowest(b) || order(a.id, b.id),
  );
  const groups = Map.groupBy(numbers, (number) => eraOf(content, number));
  return content.site.eras.flatMap((era) => (groups.has(era) ? [[era, groups.get(era)!]] : []));
}

const what = ({ data }: Entry<'numbers'>) => data.what[sourceLocale];
const lowest = ({ data: { value, range } }: Entry<'numbers'>) => (range ? range[0] : value!);
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The counts that replaced a number. */
export const laterCounts = (content: Content, id: string): Entry<'numbers'>[] =>
  [...content.numbers.values()].filter((number) => number.data.supersedes === id);

/** The charts of the page of numbers, in their order. */
export const chartsInOrder = (content: Content): Entry<'charts'>[] =>
  [...content.charts.values()].sort((a, b) => a.data.order - b.data.order);
