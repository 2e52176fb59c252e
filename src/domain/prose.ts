import type { Locale } from '#i18n/locales.ts';
import type { Position } from './outline.ts';

/** Words that stand together in a file. Where they are written as they are read, `exact` is true and a word in them can be found by counting. */
export interface Run {
  text: string;
  at: Position;
  exact: boolean;
}

/** One text that a reader sees in one language: a field, or a block of a body. */
export interface Passage {
  file: string;
  locale: Locale;
  /** `collection/id`. */
  entry: string;
  /** The field with its dots, without the language, or the number of the block: the same in every language of an entry. */
  field: string;
  /** Whether it is a block of a body, and not a field. */
  isBlock: boolean;
  runs: Run[];
  /** What a `<Person>`, `<Place>` … prints stands in `text` as `mentionMark`; what these name is in the outline. */
  text: string;
  /** Whose words these are: the site's own, those of someone whom the page names, or those of a text that is quoted word by word. */
  voice: 'ours' | 'attributed' | 'quoted';
  /** The block at which the `<Position>` begins in which this one stands. */
  position?: number;
}

/** Stands for a word that a component prints, so that it parts neither the sentence nor the words around it. */
export const mentionMark = '\uFFFC';

/**
 * The place in the file of the character at `offset` of a passage.
 *
 * @example placeIn({ runs: [{ text: 'At sea', at: { line: 3, column: 1 }, exact: true }] }, 3) // { line: 3, column: 4 }
 */
export function placeIn({ runs }: Pick<Passage, 'runs'>, offset: number): Position {
  let rest = offset;
  for (const { text, at, exact } of runs) {
    if (rest >= text.length) {
      rest -= text.length;
      continue;
    }
    if (!exact) return at;
    const lines = text.slice(0, rest).split('\n');
    return lines.length === 1
      ? { line: at.line, column: at.column + rest }
      : { line: at.line + lines.length - 1, column: lines.at(-1)!.length + 1 };
  }
  return runs.at(-1)?.at ?? { line: 1, column: 1 };
}

/** The text of runs, one after the other. */
export const textOf = (runs: Run[]) => runs.map((run) => run.text).join('');

/** A judgement of single passages that is made once for each, since a topic is judged again after every change of one file. */
export function oncePerPassage<T>(judge: (passage: Passage) => T): (passage: Passage) => T {
  const known = new WeakMap<Passage, T>();
  return (passage) => {
    if (!known.has(passage)) known.set(passage, judge(passage));
    return known.get(passage)!;
  };
}
