import { stopWords } from './stop-words.ts';

/** Forms that no rule leads back. */
const irregular = new Map(
  'began begin,begun begin,children child,died die,fell fall,fled flee,fought fight,held hold,left leave,lost lose,men man,met meet,ran run,said say,took take,women woman,won win,wrote write'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/**
 * A folded word without the endings of plural and past, without `-ing`, a doubled consonant and a silent e; words of other
 * languages and scripts rarely end so. Nothing for a word that stands in every text.
 *
 * @example englishTerm('ceasefires') // ['ceasefir']
 */
export const englishTerm = (word: string): string[] => (stopWords.has(word) ? [] : [endless(irregular.get(word) ?? word)]);

const endless = (word: string) =>
  word
    .replace(/(?<=..)ies$/, 'y')
    .replace(/(?<=s|sh|ch|x|z)es$|(?<=..[^sui])s$/, '')
    .replace(/(?<=[aeiouy].*)(?<=...)(?:(?<!e)ed|ing)$|(?<=ee)d$/, '')
    .replace(/([bdgmnprst])\1$/, '$1')
    .replace(/(?<=...)e$/, '');
