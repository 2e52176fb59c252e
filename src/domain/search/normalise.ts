import { arabicTerms } from './arabic.ts';
import { englishTerm } from './english.ts';

/** A word of a text and where it stands, so that it can be marked there. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

const wordPattern = /\p{Nd}+(?::\p{Nd}{2}|(?:[,٬]\p{Nd}{3})+)?\p{L}*|[\p{L}\p{M}][\p{L}\p{M}\p{Nd}]*(?:['’ʼ]\p{L}[\p{L}\p{M}]*)*/gu;

/** The words of a text: letters, or a number with its separators, or a time of day. */
export const wordsIn = (text: string): Word[] =>
  Array.from(text.matchAll(wordPattern), ({ 0: word, index }) => ({ text: word, start: index, end: index + word.length }));

const known = new Map<string, string[]>();

/**
 * What a word is looked up by, the same when a text is indexed and when a reader asks: no case, no marks, no endings.
 * A word that can be read in two ways gives a term for each; a function word gives none.
 *
 * @example termsOf('واللاجئون') // ['لاج']
 * @example termsOf('Şəki') // ['seki']
 */
export function termsOf(word: string): string[] {
  let terms = known.get(word);
  if (!terms) known.set(word, (terms = read(word)));
  return terms;
}

function read(word: string): string[] {
  const folded = fold(word);
  if (/^\d/.test(folded)) return [folded.replace(/[,٬]/g, '').replace(/^0+(?=\d)|(?<=\d)(?:st|nd|rd|th)$/g, '')];
  if (/[\u0600-\u06ff]/.test(folded)) return arabicTerms(folded);
  return folded
    .split(/['’ʼ]/)
    .filter((part) => part.length > 1)
    .flatMap(englishTerm);
}

/** Letters that Unicode does not take apart, and what they are typed as: Persian and Urdu forms, Azerbaijani vowels, digits. */
const letters: Record<string, string> = {
  ...{ ٱ: 'ا', ى: 'ي', ی: 'ي', ے: 'ي', ک: 'ك', ة: 'ه', ە: 'ه', ہ: 'ه', ھ: 'ه', پ: 'ب', چ: 'تش', ژ: 'ز', ڤ: 'ف', گ: 'غ', ء: '', ـ: '' },
  ...{ ə: 'e', ı: 'i', ø: 'o', ł: 'l', đ: 'd' },
  ...Object.fromEntries([...'٠١٢٣٤٥٦٧٨٩'].map((digit, value) => [digit, String(value)])),
  ...Object.fromEntries([...'۰۱۲۳۴۵۶۷۸۹'].map((digit, value) => [digit, String(value)])),
};
const letterPattern = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');

/**
 * Lower case without marks. Taking letters apart (NFKD) also parts the hamza from its carrier and resolves ligatures;
 * the alef that only carries a tanwin goes with it.
 */
const fold = (word: string) =>
  word
    .toLowerCase()
    .replace(/ا\u064b|\u064bا/g, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(letterPattern, (letter) => letters[letter]!);
