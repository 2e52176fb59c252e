import { arabicTerms } from './arabic.ts';
import { englishTerm } from './english.ts';
import { fold } from './fold.ts';

/** A word of a text and where it stands, so that it can be marked there. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** A count of thousands, a number with its separators or a time of day, or a run of letters. */
const wordPattern =
  /\p{Nd}+ (?:ألف|الف|آلاف|thousand)(?!\p{L})|\p{Nd}+(?::\p{Nd}{2}|(?:[,٬]\p{Nd}{3})+)?\p{L}*|[\p{L}\p{M}][\p{L}\p{M}\p{Nd}]*(?:['’ʼ]\p{L}[\p{L}\p{M}]*)*/gu;

export const wordsIn = (text: string): Word[] =>
  Array.from(text.matchAll(wordPattern), ({ 0: word, index }) => ({ text: word, start: index, end: index + word.length }));

/** The terms of each word of a text; words that stand in every text are left out. */
export const readingsIn = (text: string): string[][] =>
  wordsIn(text)
    .map((word) => termsOf(word.text))
    .filter((terms) => terms.length);

const known = new Map<string, string[]>();

/**
 * What a word is looked up by, the same when a text is indexed and when a reader asks: no case, no marks, no endings.
 * A word that can be read in two ways gives a term for each; a word that stands in every text gives none.
 *
 * @example termsOf('واللاجئون') // ['لاج']
 * @example termsOf('Şəki') // ['seki']
 */
export function termsOf(word: string): string[] {
  let terms = known.get(word);
  if (!terms) known.set(word, (terms = read(fold(word))));
  return terms;
}

function read(folded: string): string[] {
  if (/^\d/.test(folded)) return [digits(folded)];
  if (/^[\u0600-\u06ff]/.test(folded)) return arabicTerms(folded);
  // Of «l’État» and «Britain’s» the part that is a word.
  return folded
    .split(/['’ʼ]/)
    .filter((part, _, parts) => part.length > 1 || parts.length === 1)
    .flatMap(englishTerm);
}

const digits = (number: string) =>
  number
    .replace(/[,٬]/g, '')
    .replace(/ .*/, '000')
    .replace(/^0+(?=\d)|(?<=\d)(?:st|nd|rd|th)$/g, '');
