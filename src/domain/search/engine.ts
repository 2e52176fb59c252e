import MiniSearch, { type SearchResult } from 'minisearch';
import type { SearchEntry, SearchKind } from './entry.ts';
import { termsOf, wordsIn } from './normalise.ts';
import { spellingsOf, type Spellings } from './spellings.ts';

/** An entry that answers a query, with the terms of it that do. */
export interface Hit {
  entry: SearchEntry;
  score: number;
  /** The terms of the entry that match. */
  terms: Set<string>;
  /** Of a chapter, the block that matches best. */
  block?: number;
}

interface Document {
  id: number;
  entry: SearchEntry;
  title: string;
  names: string;
  label: string;
  lead: string;
  text: string;
  block?: number;
}

const weights = { title: +(process.env.TI ?? 4), names: +(process.env.NA ?? 3), label: +(process.env.LA ?? 2), lead: +(process.env.LE ?? 2), text: 1 };
const kindWeights: Partial<Record<SearchKind, number>> = { background: +(process.env.BG ?? 1.5), sources: +(process.env.SRC ?? 0.25), pages: 0.6, charts: 0.6, numbers: 0.8 };

const termsIn = (text: string) => wordsIn(text).flatMap((word) => termsOf(word.text));

export class SearchEngine {
  private documents: Document[];
  private index: MiniSearch<Document>;
  private spellings: Spellings;
  private names: string[][][];

  constructor(entries: SearchEntry[]) {
    this.documents = entries.flatMap(documentsOf).map((document, id) => ({ ...document, id }));
    this.spellings = spellingsOf(entries);
    this.names = this.documents.map(({ entry }) => [entry.title, entry.label ?? '', ...(entry.names ?? [])].map((name) => wordsIn(name).map((word) => termsOf(word.text)).filter((terms) => terms.length)).filter((n) => n.length));
    this.index = new MiniSearch<Document>({
      fields: Object.keys(weights),
      tokenize: termsIn,
      processTerm: (term) => term,
    });
  }

  async build() {
    await this.index.addAllAsync(this.documents, { chunkSize: 100 });
  }
  buildSync() { this.index.addAll(this.documents); }

  find(query: string): Hit[] {
    const { slots, own } = this.spellings.read(query);
    const terms = [...new Set(slots.flatMap((slot) => [...slot]))];
    if (!terms.length) return [];
    const last = slots.at(-1)!;
    const results = this.index.search(' ', {
      tokenize: () => terms,
      processTerm: (term) => term,
      combineWith: 'OR',
      boost: weights,
      prefix: (term) => term.length > 3 || (last.has(term) && term.length > 1),
      fuzzy: (term) => (term.length > (/[\u0600-\u06ff]/.test(term) ? 3 : 4) && !/\d/.test(term) ? 1 : false),
      weights: { fuzzy: +(process.env.FZ ?? 0.2), prefix: +(process.env.PF ?? 0.4) }, ...(process.env.BM && { bm25: { k: 1.2, b: +process.env.BM, d: 0.5 } }),
      boostTerm: (term) => (own.has(term) ? 1 : +(process.env.EXP ?? 0.3)),
      boostDocument: (id) => { const { kind, importance } = this.documents[id as number]!.entry; return (kindWeights[kind] ?? 1) * (importance ? Math.pow(+(process.env.IMP ?? 1.2), importance - 2) : 1); },
    });
    const best = new Map<SearchEntry, Hit>();
    for (const result of results) {
      const { entry, block } = this.documents[result.id as number]!;
      const covered = slots.filter((slot) => result.queryTerms.some((term) => slot.has(term))).length;
      const whole = Math.max(...this.names[result.id as number]!.map((name) => name.filter((terms) => terms.some((term) => own.has(term))).length / name.length));
      const score = result.score * Math.pow(covered / slots.length, +(process.env.COV ?? 2)) * (1 + whole * +(process.env.WH ?? 2));
      if (score > (best.get(entry)?.score ?? 0)) best.set(entry, { entry, score, block, terms: new Set(result.terms) });
    }
    return [...best.values()].sort((a, b) => b.score - a.score);
  }
}

function documentsOf(entry: SearchEntry): Omit<Document, 'id'>[] {
  const fields = { entry, title: entry.title, names: entry.names?.join(' ') ?? '', label: `${entry.label ?? ''} ${entry.date ?? ''}` };
  const [lead = '', ...blocks] = entry.text;
  return [{ ...fields, lead, text: blocks.join(' ') }];
}
