import type { Content, Entry } from '../content.ts';

/** The maps of the page of places, in their order; one that is set into another has no room of its own. */
export function mapsInOrder(content: Content): Entry<'maps'>[] {
  const maps = [...content.maps.values()];
  const insets = new Set(maps.map(({ data }) => data.inset));
  return maps.filter(({ id }) => !insets.has(id)).sort((a, b) => a.data.order - b.data.order);
}
