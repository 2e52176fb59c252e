import { formatOf } from '#i18n/format.ts';
import { sourceLocale } from '#i18n/locales.ts';
import type { Content } from '#domain/content.ts';
import type { Pointer } from '#domain/outline.ts';
import { printedWords } from '#domain/printed-text.ts';

/** What the site says somewhere, and the sources that it names for it. */
export interface Statement {
  /** The entry, as `timeline/2023-09-20-ceasefire`. */
  entry: string;
  text: string;
  sources: string[];
}

/** Every sentence of chapters, events, claims and figures that names its sources, and the summary of every event. */
export function citedStatements(content: Content, texts: Map<string, string>): Statement[] {
  const entries = [content.background, content.timeline, content.claims, content.figures].flatMap((entries) => [...entries.values()]);
  return entries.flatMap((entry) => {
    const name = `${entry.collection}/${entry.id}`;
    const body = texts.get(entry.files[sourceLocale])!.replace(/^---[\s\S]*?^---$/m, '');
    const sentences = citedSentences(body, content).map((sentence) => ({ entry: name, ...sentence }));
    if (entry.collection !== 'timeline') return sentences;
    return [{ entry: name, text: entry.words[sourceLocale].summary, sources: entry.facts.sources }, ...sentences];
  });
}

/**
 * The sentences of an MDX text that end in citations; inside a position, with whose it is.
 *
 * @example citedSentences('It sailed.<Cite id="a" /> It came back.<Cite id="b" /><Cite id="c" />', content)
 * // [{ text: 'It sailed.', sources: ['a'] }, { text: 'It came back.', sources: ['b', 'c'] }]
 */
export function citedSentences(body: string, content: Content): Omit<Statement, 'entry'>[] {
  let speaker = '';
  return body.split(/\n\s*\n/).flatMap((block) => {
    const opened = /<Position [^>]*by="([^"]+)"/.exec(block);
    if (opened) speaker = `${opened[1]}: `;
    else if (block.includes('</Position>')) speaker = '';
    return [...block.matchAll(/([\s\S]+?)((?:\s*<Cite [^>]*\/>)+)/g)].map(([, text, cites]) => ({
      text: speaker + plain(text!, content),
      sources: [...cites!.matchAll(/id="([^"]+)"/g)].map(([, id]) => id!),
    }));
  });
}

/** The text as a reader sees it: components print their words, Markdown marks are gone. */
const plain = (text: string, content: Content) =>
  text
    .replace(/<(Num|Person|Place|Event|Term) id="([^"]+)" \/>/g, (_, component: Pointer, id: string) =>
      printedWords({ component, id }, true, content, sourceLocale, formatOf(sourceLocale)),
    )
    .replace(/<\/?[A-Z][^>]*>/g, '')
    .replace(/\]\([^)]*\)|[*[]|^- /gm, '')
    .replace(/\s+/g, ' ')
    .trim();

/** `count` of the items, chosen by the seed: the same items and seed, the same choice. */
export function pick<T>(items: T[], count: number, seed: number): T[] {
  const random = generator(seed);
  const rest = [...items];
  return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(Math.floor(random() * rest.length), 1)[0]!);
}

/** Mulberry32: numbers from 0 up to 1, the same ones for the same seed. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
