import MiniSearch from 'minisearch';
import type { SearchEntry, SearchKind } from './entry.ts';
import { readingsIn } from './normalise.ts';
import { soughtIn, spellingsOf } from './spellings.ts';

/** An entry that answers a query, and the terms of it that do. */
export interface Hit {
  entry: SearchEntry;
  score: number;
  terms: Set<string>;
}

export interface Search {
  /** The answers to a query, the best first. */
  find: (query: string) => Hit[];
}

const fields = { title: 4, names: 3, label: 3, lead: 2, text: 1 };
/** Chapters answer questions; sources are where one reads on. */
const kinds: Partial<Record<SearchKind, number>> = { background: 1.5, sources: 0.1 };
/** Makes the index, a few entries at a time so that the page stays at the reader's hand. */
export async function createSearch(entries: SearchEntry[]): Promise<Search> {
  const spellings = spellingsOf(entries);
  const namesOf = entries.map(({ title, label = '', names = [] }) => [title, label, ...names].map(readingsIn));
  const index = new MiniSearch({
    fields: Object.keys(fields),
    tokenize: (text) => readingsIn(text).flat(),
    processTerm: (term) => term,
  });
  await index.addAllAsync(entries.map(documentOf), { chunkSize: 50 });

  return {
    find(query) {
      const sought = soughtIn(query, spellings);
      const own = [...new Set(sought.flatMap((each) => [...each.own]))];
      if (!own.length) return [];
      const words = sought.reduce((sum, each) => sum + each.length, 0);
      const last = sought.at(-1)!.own;
      const others = sought.flatMap((each) => each.others);
      const lent = new Set(others.flat()).difference(new Set(own));
      const hits = index
        .search({
          combineWith: 'OR',
          boost: fields,
          boostDocument: (id) => weightOf(entries[id as number]!),
          queries: [
            {
              combineWith: 'OR',
              queries: own,
              prefix: (term) => term.length > 3 || last.has(term),
              fuzzy: (term) => (isLong(term) ? 1 : false),
              weights: { prefix: 0.4, fuzzy: 0.2 },
            },
            ...others.map((terms) => ({ combineWith: 'AND', queries: terms, boostTerm: () => 0.01 }) as const),
          ],
        })
        .map(({ id, score, terms, queryTerms }) => {
          const entry = entries[id as number]!;
          const found = sought.filter(({ own, others }) => [own, ...others].some((name) => [...name].some((term) => queryTerms.includes(term)))).length;
          const typed = new Set(terms).difference(lent);
          const likeness = Math.max(...namesOf[id as number]!.map((name) => likenessOf(name, typed, words)));
          return { entry, terms: new Set(terms), found, score: (score * found * (1 + 2 * likeness ** 2)) / sought.length };
        });
      // What lacks more than one word that the best answer has is no answer.
      const least = Math.max(...hits.map((hit) => hit.found)) - 1;
      return hits.filter((hit) => hit.found >= least).sort((a, b) => b.score - a.score);
    },
  };
}

const documentOf = ({ title, names = [], label = '', date = '', text: [lead = '', ...blocks] }: SearchEntry, id: number) => ({
  id,
  title,
  names: names.join(' '),
  label: `${label} ${date}`,
  lead,
  text: blocks.join(' '),
});

const weightOf = ({ kind, importance = 2 }: SearchEntry) => (kinds[kind] ?? 1) * 1.4 ** (importance - 2);

/** Long enough for one wrong letter; Arabic stems are short. A number is right or it is another. */
const isLong = (term: string) => term.length > (/[\u0600-\u06ff]/.test(term) ? 3 : 4) && !/\d/.test(term);

/** How much of a name and of the query is the same (Jaccard index): 1 if the reader typed the name. */
function likenessOf(name: string[][], matched: Set<string>, words: number): number {
  const common = name.filter((terms) => terms.some((term) => matched.has(term))).length;
  return common && common / (name.length + Math.max(0, words - common));
}
