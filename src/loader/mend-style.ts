import type { Evidence } from '#domain/evidence.ts';
import { houseStyle } from '#domain/house-style.ts';
import { placeIn } from '#domain/prose.ts';
import { offsetAt } from './text-positions.ts';

interface Edit {
  offset: number;
  word: string;
  write: string;
}

/**
 * What `check --fix` writes: spelling and typography that a machine can put right, never a choice of words, and nothing
 * inside a quotation. A word that stands otherwise in the file than on the page, behind an escape, is left to the editor.
 */
export function mendStyle({ passages, style }: Evidence, texts: Map<string, string>): { texts: Map<string, string>; places: number } {
  const judge = houseStyle(style);
  const edits = passages.flatMap((passage) =>
    judge(passage).flatMap((fault) => {
      const { term, quoted, word, write } = fault;
      if (quoted || write === undefined || (term.kind !== 'spelling' && term.kind !== 'typography')) return [];
      const text = texts.get(passage.file)!;
      const offset = offsetAt(text, placeIn(passage, fault.offset));
      return text.startsWith(word, offset) ? [{ file: passage.file, offset, word, write }] : [];
    }),
  );
  let places = 0;
  const mended = [...Map.groupBy(edits, (edit) => edit.file)].map(([file, own]): [string, string] => {
    const apart = withoutOverlaps(own);
    places += apart.length;
    return [
      file,
      apart.reduceRight(
        (text, { offset, word, write }) => text.slice(0, offset) + write + text.slice(offset + word.length),
        texts.get(file)!,
      ),
    ];
  });
  return { texts: new Map(mended), places };
}

/** In the order of the text; of two terms that claim the same letters the first is heard, the other in the next run. */
const withoutOverlaps = (edits: Edit[]): Edit[] =>
  edits
    .sort((a, b) => a.offset - b.offset)
    .reduce<Edit[]>(
      (apart, edit) => (edit.offset >= (apart.at(-1)?.offset ?? 0) + (apart.at(-1)?.word.length ?? 0) ? [...apart, edit] : apart),
      [],
    );
