import type { SearchEntry } from './entry.ts';
import { readingsIn } from './normalise.ts';

/** The other spellings of every name, each with the terms of the spelling that the site prints. */
export type Spellings = Map<string, Set<string>>;

/** A word of a query, or several that are one name: the terms that a text may hold for it. */
export interface Sought {
  own: Set<string>;
  /** Terms of the site's own spelling. */
  house: Set<string>;
}

const longestName = 6;
const keyOf = (readings: string[][]) => readings.map(([first]) => first).join(' ');

export function spellingsOf(entries: SearchEntry[]): Spellings {
  const spellings: Spellings = new Map();
  for (const { title, names = [] } of entries) {
    const house = readingsIn(title).flat();
    for (const name of names) {
      const key = keyOf(readingsIn(name));
      spellings.set(key, new Set([...(spellings.get(key) ?? []), ...house]));
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
  for (let at = 0; at < words.length; ) {
    let length = Math.min(longestName, words.length - at);
    while (length > 1 && !spellings.has(keyOf(words.slice(at, at + length)))) length -= 1;
    const own = words.slice(at, at + length).flat();
    const names = length > 1 ? [keyOf(words.slice(at, at + length))] : own;
    sought.push({ own: new Set(own), house: new Set(names.flatMap((name) => [...(spellings.get(name) ?? [])])) });
    at += length;
  }
  return sought;
}
