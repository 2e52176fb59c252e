import type { SearchEntry } from './entry.ts';
import { readingsIn } from './normalise.ts';

/** Every name by each of its spellings, with the other spellings in the letters of the page, each as its terms. */
export type Spellings = Map<string, string[][]>;

/** A word of a query, or several that are one name. */
export interface Sought {
  /** How many words it is. */
  length: number;
  own: Set<string>;
  /** Other spellings; each is there if all of its terms are. */
  others: string[][];
}

const longestName = 6;
const keyOf = (readings: string[][]) => readings.map(([first]) => first).join(' ');
const isArabic = (text: string) => /\p{Script=Arabic}/u.test(text);

export function spellingsOf(entries: SearchEntry[]): Spellings {
  const spellings: Spellings = new Map();
  for (const { title, names = [] } of entries) {
    const printed = [title, ...names.filter((name) => isArabic(name) === isArabic(title))];
    for (const name of names) {
      const key = keyOf(readingsIn(name));
      const others = printed.filter((each) => each !== name).map((each) => readingsIn(each).flat());
      spellings.set(key, [...(spellings.get(key) ?? []), ...others]);
    }
  }
  return spellings;
}

/**
 * What a query asks for: its words, and where some of them are a name in another spelling, that name as one.
 *
 * @example soughtIn('شوارع بكين', spellings) // for «بكين» also the terms of «بيجين»
 */
export function soughtIn(query: string, spellings: Spellings): Sought[] {
  const words = readingsIn(query);
  const sought: Sought[] = [];
  for (let at = 0; at < words.length;) {
    let length = Math.min(longestName, words.length - at);
    while (length > 1 && !spellings.has(keyOf(words.slice(at, at + length)))) length -= 1;
    const own = words.slice(at, at + length).flat();
    const names = length > 1 ? [keyOf(words.slice(at, at + length))] : own;
    sought.push({ length, own: new Set(own), others: names.flatMap((name) => spellings.get(name) ?? []) });
    at += length;
  }
  return sought;
}
