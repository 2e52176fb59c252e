import type { Content } from '../content.ts';
import { noEvidence, type Evidence } from '../evidence.ts';
import type { Finding } from '../issue.ts';
import { placeIn } from '../prose.ts';

/** No side may say more than three times as many words as another; below this many nobody is short of room. */
const atMost = 3;
const roomForAll = 20;

/** The positions of a disputed event are of comparable length. */
export function balance(_content: Content, { passages }: Evidence = noEvidence): Finding[] {
  const found: Finding[] = [];
  const positioned = passages.filter((passage) => passage.position !== undefined);
  for (const [file, texts] of Map.groupBy(positioned, (passage) => passage.file)) {
    const sides = [...Map.groupBy(texts, (passage) => passage.position!).values()].map((side) => ({
      at: placeIn(side[0]!, 0),
      words: side.reduce((sum, { text }) => sum + wordsIn(text), 0),
    }));
    const shortest = sides.reduce((a, b) => (b.words < a.words ? b : a));
    const limit = atMost * Math.max(shortest.words, roomForAll);
    for (const { at, words } of sides.filter((side) => side.words > limit)) {
      found.push({ rule: 'provenance', file, at, message: ['unbalanced', words, shortest.words], other: { file, at: shortest.at } });
    }
  }
  return found;
}

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu)?.length ?? 0;
