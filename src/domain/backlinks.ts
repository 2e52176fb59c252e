import type { CollectionName } from '#schemas/collections.ts';
import type { Content } from './content.ts';
import { pointersIn } from './integrity/pointers.ts';

export interface Backlink {
  collection: CollectionName;
  id: string;
}

/** For every entry, as `collection/id`, the entries that name it, each once and in a fixed order. */
export function linksTo(content: Content): Map<string, Backlink[]> {
  const links = new Map<string, Map<string, Backlink>>();
  for (const { from, to, id } of pointersIn(content)) {
    if (from.collection === to && from.id === id) continue;
    const target = `${to}/${id}`;
    if (!links.has(target)) links.set(target, new Map());
    links.get(target)!.set(`${from.collection}/${from.id}`, from);
  }
  return new Map([...links].map(([target, sources]) => [target, [...sources.values()]]));
}
