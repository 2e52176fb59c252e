import type { Locale } from '#i18n/locales.ts';
import type { Content, Entry, Pair } from './content.ts';
import { blockId } from './block-id.ts';

/** The sources of a page, numbered from 1 in the order in which a reader meets them. */
export interface Citations {
  /** Source id to its number. */
  numbers: Map<string, number>;
  /** Source id to the ids of the blocks that cite it, for the way back. */
  places: Map<string, string[]>;
}

/**
 * Numbers what an entry cites: first the sources of its own front matter, then those of the body, where a quotation
 * or a map brings its own sources along. Read from the text and not while rendering, since components render in no fixed order.
 */
export function numberCitations(content: Content, entry: Pair, locale: Locale): Citations {
  const numbers = new Map<string, number>();
  const places = new Map<string, string[]>();
  const cite = (id: string, block: string) => {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
    const known = places.get(id) ?? [];
    if (!known.includes(block)) places.set(id, [...known, block]);
  };
  for (const id of 'sources' in entry.facts ? (entry.facts.sources ?? []) : []) cite(id, 'top');
  entry.bodies[locale].forEach((block, index) => {
    for (const { component, id } of block.mentions) {
      if (component === 'Cite') cite(id, blockId(index));
      if (component === 'Quote') for (const source of content.quotes.get(id)!.facts.sources) cite(source, blockId(index));
      if (component === 'Map') for (const source of mapSources(content.maps.get(id)!)) cite(source, blockId(index));
    }
  });
  // The front page shows quotations under its text.
  for (const quote of ('quotes' in entry.facts && entry.collection === 'pages' && entry.facts.quotes) || []) {
    for (const source of content.quotes.get(quote)!.facts.sources) cite(source, 'said');
  }
  return { numbers, places };
}

/** What the captions of a map cite, in their order. */
export const mapSources = ({ data }: Entry<'maps'>): string[] => [...(data.steps ?? []).flatMap((step) => step.sources), ...data.sources];

/** Numbers the sources of a page that is a list of records, in the order in which they stand on it. */
export const numberSources = (ids: string[]): Citations => ({
  numbers: new Map([...new Set(ids)].map((id, index) => [id, index + 1])),
  places: new Map(),
});
