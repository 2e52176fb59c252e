import type { SearchEntry } from './entry.ts';
import { termsOf, wordsIn, type Word } from './normalise.ts';

/** A piece of a text, and whether it is what the reader looked for. */
export interface Piece {
  text: string;
  match: boolean;
}

export interface Passage {
  pieces: Piece[];
  /** The block of the body that it is from, counted from 0; left out where it is from the words above the text. */
  block?: number;
}

const length = 180;
/** A passage has no room for more matches than these. */
const mostNear = 12;
/** How much of the text before the first match is shown. */
const before = 50;

/** The part of an entry's text that holds most of what the reader looked for, with the matches marked; without any, its beginning. */
export function passageOf(entry: SearchEntry, terms: string[]): Passage {
  let best = { count: 0, place: 0, from: 0, matches: [] as Word[] };
  for (const [place, text] of entry.text.entries()) {
    const matches = matchesIn(text, terms);
    for (const [at, { start }] of matches.entries()) {
      const near = matches.slice(at, at + mostNear).filter(({ end }) => end <= start + length - before);
      const count = new Set(near.flatMap((match) => termsOf(match.text))).size;
      if (count > best.count) best = { count, place, from: start, matches };
    }
  }
  const { place, from, matches } = best;
  return { pieces: cut(entry.text[place] ?? '', from, matches), ...(place > 0 && { block: place - 1 }) };
}

/** The whole text with the matches marked. */
export const marked = (text: string, terms: string[]): Piece[] => piecesOf(text, 0, text.length, matchesIn(text, terms));

/** The other spelling of a name by which an entry was found. */
export const spellingOf = (entry: SearchEntry, terms: string[]): string | undefined =>
  entry.names?.find((name) => matchesIn(name, terms).length);

const matchesIn = (text: string, terms: string[]): Word[] =>
  wordsIn(text).filter((word) => termsOf(word.text).some((term) => terms.includes(term)));

/** From a word before the match on, as much as is shown, with an ellipsis where something is missing. */
function cut(text: string, match: number, matches: Word[]): Piece[] {
  const start = match <= before ? 0 : Math.min(text.indexOf(' ', match - before) + 1, match);
  const space = text.lastIndexOf(' ', start + length);
  const end = text.length <= start + length || space <= match ? text.length : space;
  const pieces = piecesOf(text, start, end, matches);
  if (start > 0) pieces.unshift({ text: '…', match: false });
  if (end < text.length) pieces.push({ text: '…', match: false });
  return pieces;
}

function piecesOf(text: string, from: number, to: number, matches: Word[]): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  const add = (end: number, match: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), match });
    at = Math.max(at, end);
  };
  for (const { start, end } of matches.filter((each) => each.start >= from && each.end <= to)) {
    add(start, false);
    add(end, true);
  }
  add(to, false);
  return pieces;
}
