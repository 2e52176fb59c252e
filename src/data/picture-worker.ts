import { constants, setPriority } from 'node:os';
import type { ShareCard } from '#domain/share-card.ts';
import { drawCard } from './draw-card.ts';

// What pages leave of the processors is enough: nobody waits for a picture before all pages are rendered.
setPriority(constants.priority.PRIORITY_LOW);

/** Draws cards, so many at a time that all processors have work; runs in a process of its own. */
export default async function drawCards(cards: ShareCard[]): Promise<string[]> {
  const files: string[] = [];
  const waiting = [...cards.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) files[next[0]] = await drawCard(next[1]);
  };
  await Promise.all(Array.from({ length: 2 }, work));
  return files;
}
