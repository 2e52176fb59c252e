import type { CollectionName, PairName } from '#schemas/collections.ts';
import type { Content } from './content.ts';

/** Something that a reader who comes back wants to know of: an entry that is new or was compared again, or a correction. */
export interface Update {
  collection: CollectionName;
  id: string;
  /** The day, as `2026-11-24`. */
  date: string;
}

const told: PairName[] = ['background', 'claims', 'timeline', 'figures', 'quotes'];

const days = new WeakMap<Content, string>();

/** The day of the edition: that of its newest update. */
export function editionDay(content: Content): string {
  if (!days.has(content)) days.set(content, updatesOf(content)[0]?.date ?? content.site.latest);
  return days.get(content)!;
}

/**
 * By what an edition is cited and told from others: its day, and eight digits of the digest of what it is built from.
 *
 * @example '2026-11-24-1f0c9b7a'
 */
export const editionNameOf = (content: Content, inputs: string) => `${editionDay(content)}-${inputs.slice(0, 8)}`;

/** Corrections and entries, the newest first; of one day, corrections first, then chapters, statements, events. */
export function updatesOf(content: Content): Update[] {
  const corrections = [...content.corrections.values()].map(({ id, data }): Update => ({ collection: 'corrections', id, date: data.date }));
  const entries = told.flatMap((collection) =>
    [...content[collection].values()].map(({ id, facts }): Update => ({ collection, id, date: facts.reviewed })),
  );
  const rank = (update: Update) => (update.collection === 'corrections' ? -1 : told.indexOf(update.collection as PairName));
  return [...corrections, ...entries].sort((a, b) =>
    a.date < b.date ? 1 : a.date > b.date ? -1 : rank(a) - rank(b) || (a.id < b.id ? -1 : 1),
  );
}
