import MiniSearch from 'minisearch';
import type { SearchEntry, SearchKind } from './entry.ts';
import { readingsIn } from './normalise.ts';
import { soughtIn, spellingsOf, type Sought } from './spellings.ts';

/** An entry that answers a query. */
export interface Hit {
  entry: SearchEntry;
  score: number;
  /** The terms of the entry that match. */
  terms: string[];
}

export interface Search {
  /** The answers to a query, the best first. */
  find: (query: string) => Hit[];
}

const fields = { title: 4, names: 3, label: 3, lead: 2, text: 1 };
/** Chapters answer questions; sources are where one reads on. */
const kinds: Partial<Record<SearchKind, number>> = { background: 1.5, sources: 0.1 };
/** What an event gains with each step of importance. */
const importanceStep = 1.4;

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
      if (!sought.length) return [];
      const words = sought.reduce((sum, { length }) => sum + length, 0);
      const own = new Set(sought.flatMap((each) => [...each.own]));
      const lent = new Set(sought.flatMap(({ others }) => others.flat()).filter((term) => !own.has(term)));
      const anyOf = sought.map((each) => new Set([...each.own, ...each.others.flat()]));
      const hits = index
        .search(queryFor(sought, [...own]), { boost: fields, boostDocument: (id) => weightOf(entries[id as number]!) })
        .map((hit) => ({ ...hit, found: anyOf.filter((each) => hit.queryTerms.some((term) => each.has(term))).length }));
      // What lacks more than one word that the best answer has is no answer.
      const least = Math.max(...hits.map(({ found }) => found)) - 1;
      return hits
        .filter(({ found }) => found >= least)
        .map(({ id, score, terms, found }) => {
          const typed = new Set(terms.filter((term) => !lent.has(term)));
          const likeness = Math.max(...namesOf[id as number]!.map((name) => likenessOf(name, typed, words)));
          return { entry: entries[id as number]!, terms, score: score * (found / sought.length) * (1 + 2 * likeness ** 2) };
        })
        .sort((a, b) => b.score - a.score);
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

/** Any of the words, whole, begun or with one wrong letter; and far behind, what has a name in another spelling. */
function queryFor(sought: Sought[], own: string[]) {
  const last = sought.at(-1)!.own;
  const typed = {
    queries: own,
    prefix: (term: string) => term.length > 3 || (term.length > 1 && last.has(term)),
    fuzzy: (term: string) => (isLong(term) ? 1 : false),
    weights: { prefix: 0.4, fuzzy: 0.2 },
  };
  const others = sought.flatMap((each) => each.others);
  return { queries: [typed, ...others.map((queries) => ({ queries, combineWith: 'AND' as const, boostTerm: () => 0.01 }))] };
}

const weightOf = ({ kind, importance = 2 }: SearchEntry) => (kinds[kind] ?? 1) * importanceStep ** (importance - 2);

/** Long enough for one wrong letter; Arabic stems are short. A number is right or it is another. */
const isLong = (term: string) => term.length > (/[\u0600-\u06ff]/.test(term) ? 3 : 4) && !/\d/.test(term);

/** How much of a name and of the query is the same (Jaccard index): 1 if the reader typed the name. */
function likenessOf(name: string[][], typed: Set<string>, words: number): number {
  const common = name.filter((terms) => terms.some((term) => typed.has(term))).length;
  return common && common / (name.length + Math.max(0, words - common));
}
