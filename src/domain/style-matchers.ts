import type { Locale } from '#i18n/locales.ts';
import { wordForms } from '#i18n/word-forms.ts';
import type { StyleTerm } from './evidence.ts';

/** One term of the house style as it is looked for in one language. */
export interface StyleMatcher {
  term: StyleTerm;
  expression: RegExp;
  /** Phrases in which the word is right. */
  except?: RegExp;
  write?: string;
}

/** Where a match stands: the word without the particles that are joined to it. */
export interface StyleMatch {
  word: string;
  offset: number;
  /** What `write` comes to, its `$1` filled. */
  write?: string;
}

export function matchersOf(style: StyleTerm[], locale: Locale): StyleMatcher[] {
  return style.flatMap((term) => {
    const [words, pattern, except, write] = [term.words?.[locale], term.pattern?.[locale], term.except?.[locale], term.write?.[locale]];
    const flags = term.kind === 'spelling' || term.kind === 'typography' ? 'gu' : 'giu';
    const expressions = [...(words ? [wholeWords(words, locale, flags)] : []), ...(pattern ? [new RegExp(pattern, flags)] : [])];
    return expressions.map((expression) => ({
      term,
      expression,
      ...(except && { except: new RegExp(except.map(escaped).join('|'), flags) }),
      ...(write !== undefined && { write }),
    }));
  });
}

export function matchesIn(text: string, { expression, except, write }: StyleMatcher): StyleMatch[] {
  // `matchAll` copies the expression each time, and nearly always there is nothing to find.
  if (text.search(expression) < 0) return [];
  const spans = except ? [...text.matchAll(except)].map((match) => [match.index, match.index + match[0].length] as const) : [];
  return [...text.matchAll(expression)].flatMap((match) => {
    const { 0: word, index: offset } = match;
    if (spans.some(([start, end]) => start <= offset && offset + word.length <= end)) return [];
    return { word, offset, ...(write !== undefined && { write: write.replace(/\$(\d)/g, (_gap, index) => match[Number(index)] ?? '') }) };
  });
}

/**
 * Whole words with whatever a language joins to their front; marks over Arabic letters may be written or left out.
 * The word comes first and is looked behind from: an expression that begins with its letters is found ten times as fast.
 */
function wholeWords(words: string[], locale: Locale, flags: string): RegExp {
  const { particles, marks } = wordForms[locale];
  const forms = words.map((word) => [...word.replace(/\p{M}/gu, '')].map((letter) => escaped(letter) + marks).join('')).join('|');
  return new RegExp(`(?:${forms})(?![\\p{L}\\p{N}])(?<=(?<![\\p{L}\\p{N}])${particles}(?:${forms}))`, flags);
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
