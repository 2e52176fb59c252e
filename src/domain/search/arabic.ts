import { singulars } from './broken-plurals.ts';
import { stopWords } from './stop-words.ts';

/** And, so; by, like, for; the: «وبال», «فال», «كال» … */
const article = /^[وف]?[بك]?ال(?=.{3})/;
/** For the: «لل», «ولل». Before a lam the article leaves no letter of its own: «للاجئين» may be of «لاجئين» or of «اجئين». */
const forThe = /^[وف]?لل(?=.{2})/;
const conjunction = /^[وف](?=.{3})/;
const preposition = /^[بكل](?=.{3})/;

/** The longest first: dual and plural, pronouns, adjectives, feminine, verb. */
const endings = /(?<=.{3})(?:تان|تين|هما|ون|ين|ان|وا|يا|يه|ها|هم|ت)$|(?<=.{2})(?:ات|[هيا])$/;

/**
 * The terms of a folded Arabic word: without article, clitics and endings.
 *
 * The reference rules are those of Lucene's ArabicNormalizer (see `fold`) and of the light10 stemmer (Larkey, Ballesteros
 * and Connell, 2007). We differ in three points: clitics go in every combination that grammar allows; where a first letter
 * may be a clitic or part of the word, both readings are kept; and endings go until none is left, so that a noun, its
 * adjective and their plurals meet («انفصال», «انفصالي», «انفصاليين»).
 */
export function arabicTerms(word: string): string[] {
  if (stopWords.has(word) || stopWords.has(word.replace(/^[وف]/, ''))) return [];
  return [...new Set(readingsOf(word).map(withoutEndings))];
}

function readingsOf(word: string): string[] {
  if (article.test(word)) return [word.replace(article, '')];
  if (forThe.test(word)) return [word.replace(forThe, ''), word.replace(forThe, 'ل')];
  const bare = word.replace(conjunction, '');
  return [word, bare, bare.replace(preposition, '')];
}

function withoutEndings(word: string): string {
  const shorter = (singulars.get(word) ?? word).replace(endings, '');
  return shorter === word ? word : withoutEndings(shorter);
}
