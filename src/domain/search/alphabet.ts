import { locales, type Locale } from '#i18n/locales.ts';
import type { SearchEntry, SearchKind } from './entry.ts';
import { fold } from './fold.ts';

/** Kinds whose titles stand in one list; those of the others fill a page each, and sources are listed by kind and publisher. */
export const listedTogether: readonly SearchKind[] = ['background', 'figures', 'claims', 'places', 'terms', 'charts', 'pages'];
export const listedAlone = ['timeline', 'quotes', 'numbers'] as const;

/** A line of an alphabetical list: an entry under its title, or under another spelling of it. */
export interface Line {
  text: string;
  entry: SearchEntry;
  /** Whether it is another spelling of the title. */
  other: boolean;
}

/** What the order passes over at the beginning of a line, folded: marks, and the article. */
const passedOver: Record<Locale, RegExp> = { en: /^[^\p{L}\p{N}]*(?:(?:the|an|a) )?/u, ar: /^[^\p{L}\p{N}]*(?:ال)?/u };

/**
 * Everything in alphabetical order, by first letter: titles, persons by the name that they are known by, and other
 * spellings in the letters of the language. What begins with a digit or another alphabet stands last, under `#`.
 *
 * @example alphabetOf([{ title: 'Ada Quill', names: ['Quill'], … }], 'en', ', ') // [['Q', [{ text: 'Quill, Ada', … }]]]
 */
export function alphabetOf(entries: SearchEntry[], locale: Locale, comma: string): [letter: string, lines: Line[]][] {
  const ownLetter = new RegExp(`^\\p{Script=${locales[locale].script}}`, 'u');
  const collator = new Intl.Collator(locale, { numeric: true });
  const lines = entries
    .flatMap((entry) => linesOf(entry, comma).filter(({ other, text }) => !other || ownLetter.test(text)))
    .map((line) => ({ line, key: fold(line.text).replace(passedOver[locale], '') }))
    .sort((a, b) => collator.compare(a.key, b.key));
  const letters = Map.groupBy(lines, ({ key }) => (ownLetter.test(key) ? key[0]!.toLocaleUpperCase(locale) : '#'));
  return [...letters]
    .sort(([a], [b]) => Number(a === '#') - Number(b === '#'))
    .map(([letter, group]) => [letter, group.map(({ line }) => line)]);
}

function linesOf(entry: SearchEntry, comma: string): Line[] {
  const { title, names = [] } = entry;
  const short = names.find((name) => title.endsWith(` ${name}`));
  const text = short ? `${short}${comma}${title.slice(0, -short.length - 1)}` : title;
  const others = names.filter((name) => name !== short).map((name) => ({ text: name, entry, other: true }));
  return [{ text, entry, other: false }, ...others];
}
