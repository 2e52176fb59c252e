import type { SearchEntry } from './entry.ts';
import { termsOf, wordsIn } from './normalise.ts';

export interface Spellings {
  read: (query: string) => { slots: Set<string>[]; own: Set<string> };
}

export function spellingsOf(entries: SearchEntry[]): Spellings {
  const house = new Map<string, Set<string>>();
  const key = (words: string[][]) => words.map((terms) => terms[0]).join(' ');
  let longest = 0;
  for (const { title, names } of entries) {
    if (!names) continue;
    const titleTerms = wordsIn(title).flatMap((word) => termsOf(word.text));
    for (const name of names) {
      const words = wordsIn(name).map((word) => termsOf(word.text)).filter((terms) => terms.length);
      longest = Math.max(longest, words.length);
      const terms = house.get(key(words)) ?? new Set<string>();
      for (const term of titleTerms) terms.add(term);
      house.set(key(words), terms);
    }
  }
  return {
    read(query) {
      const words = wordsIn(query).map((word) => termsOf(word.text)).filter((terms) => terms.length);
      const slots: Set<string>[] = [];
      for (let at = 0; at < words.length; ) {
        let length = Math.min(longest, words.length - at);
        while (length > 1 && !house.has(key(words.slice(at, at + length)))) length -= 1;
        const own = words.slice(at, at + length);
        // a name by any of its readings
        const other = own.length === 1 ? own[0]!.flatMap((term) => [...(house.get(term) ?? [])]) : [...(house.get(key(own)) ?? [])];
        if (own.length === 1) slots.push(new Set([...own[0]!, ...other]));
        else { own.forEach((terms) => slots.push(new Set([...terms, ...other]))); }
        at += length;
      }
      return { slots, own: new Set(words.flat()) };
    },
  };
}
