import { stopWords } from './stop-words.ts';
import { singulars } from './broken-plurals.ts';

/**
 * The terms of a folded Arabic word: without article, clitics and endings.
 *
 * The reference rules are those of Lucene's ArabicNormalizer and of the light10 stemmer (Larkey, Ballesteros and Connell,
 * 2007). We differ in three points: clitics are taken off in every combination that grammar allows; where a first letter
 * may be a clitic or part of the word, both readings are kept; and endings go until none is left, so that a noun, its
 * adjective and their plurals meet («انفصال», «انفصالي», «انفصاليين»).
 */
export function arabicTerms(word: string): string[] {
  if (stopWords.has(word) || stopWords.has(word.slice(1))) return [];
  return [...new Set(readingsOf(word).map(withoutEndings))];
}

/** And, so · by, like, for · the: «وبال», «فال», «كال» … */
const article = /^[وف]?(?:[بك]?ال)(?=.{3})/;
/** For the: «لل», «ولل». Before a lam the article leaves no letter of its own («للاجئين» is both ل+ال+لاجئين and ل+ال+اجئين). */
const forThe = /^[وف]?لل(?=.{2})/;
const conjunction = /^[وف](?=.{3})/;
const preposition = /^[بكل](?=.{3})/;

function readingsOf(word: string): string[] {
  if (article.test(word)) return [word.replace(article, '')];
  if (forThe.test(word)) return [word.replace(forThe, ''), word.replace(forThe, 'ل')];
  const bare = word.replace(conjunction, '');
  return [...new Set([word, bare, bare.replace(preposition, '')])];
}

/** Endings, the longest first: dual and plural, pronouns, adjectives, feminine. */
const endings = /(?<=.{3})(?:تان|تين|هما)$|(?<=.{3})(?:ون|ين|ان|وا|يا|يه|ها|هم|ت)$|(?<=.{2})ات$|(?<=..)[هيا]$/;

function withoutEndings(word: string): string {
  for (let rest = word; ; ) {
    const singular = singulars.get(rest) ?? rest;
    const shorter = singular.replace(endings, '');
    if (shorter === rest) return rest;
    rest = shorter;
  }
}
