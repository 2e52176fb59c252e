import type { Locale } from '#i18n/locales.ts';
import type { PairName } from '#schemas/collections.ts';
import type { Content, Pair } from './content.ts';
import { compareDates } from './dates.ts';

type Compare<C extends PairName> = (a: Pair<C>, b: Pair<C>, locale: Locale) => number;

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** How each collection reads from first to last; the id decides what is otherwise equal, so the order is total. */
const orders: { [C in PairName]: Compare<C> } = {
  pages: byId,
  background: (a, b) => a.facts.order - b.facts.order,
  timeline: (a, b) => compareDates(a.facts.date, b.facts.date) || byId(a, b),
  figures: (a, b, locale) => a.words[locale].name.localeCompare(b.words[locale].name, locale) || byId(a, b),
  quotes: (a, b) => compareDates(a.facts.date, b.facts.date) || byId(a, b),
  claims: byId,
};

const cache = new WeakMap<Content, Map<string, unknown[]>>();

/** The entries of a collection in reading order. */
export function inOrder<C extends PairName>(content: Content, collection: C, locale: Locale): Pair<C>[] {
  if (!cache.has(content)) cache.set(content, new Map());
  const lists = cache.get(content)!;
  const key = `${collection}/${locale}`;
  if (!lists.has(key)) {
    const compare = orders[collection] as Compare<C>;
    lists.set(
      key,
      [...(content[collection] as Map<string, Pair<C>>).values()].sort((a, b) => compare(a, b, locale)),
    );
  }
  return lists.get(key) as Pair<C>[];
}

/** The entries before and after one, in reading order. */
export function neighbours<C extends PairName>(content: Content, collection: C, id: string, locale: Locale) {
  const list = inOrder(content, collection, locale);
  const index = list.findIndex((entry) => entry.id === id);
  return { previous: list[index - 1], next: list[index + 1] };
}
