import { stopWords } from './stop-words.ts';

/** Forms that no rule leads back. */
const irregular: Record<string, string> = Object.fromEntries(
  'began begin · begun begin · children child · died die · fell fall · fled flee · fought fight · held hold · left leave · lost lose · men man · met meet · ran run · said say · took take · women woman · won win · wrote write'
    .split(' · ')
    .map((pair) => pair.split(' ') as [string, string]),
);

/**
 * A folded word without the endings of plural and past, `-ing` and a silent e; words of other languages and scripts
 * rarely end so and otherwise stay as they are. Nothing for a function word.
 *
 * @example englishTerm('ceasefires') // ['ceasefir']
 */
export function englishTerm(word: string): string[] {
  if (!word || stopWords.has(word)) return [];
  return [endless(irregular[word] ?? word)];
}

const endless = (word: string) =>
  word
    .replace(/(?<=..)ies$/, 'y')
    .replace(/(?<=s|sh|ch|x|z)es$|(?<=..[^sui])s$/, '')
    .replace(/(?<=[aeiouy].*)(?<=...)(?:ed|ing)$|(?<=ee)d$/, '')
    .replace(/([bdgmnprt])\1$/, '$1')
    .replace(/(?<=...)e$/, '');
