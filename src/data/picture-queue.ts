import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import Tinypool from 'tinypool';
import type { ShareCard } from '#domain/share-card.ts';

const workers = new Tinypool({
  filename: resolve('src/data/picture-worker.ts'),
  // A process, for its threads would stand in the way of those that write pages.
  runtime: 'child_process',
  env: process.env as Record<string, string>,
  minThreads: 0,
  maxThreads: 1,
});
const cardsAtOnce = 50;
const ordered = new Map<ShareCard, Promise<string>>();

/** Begins to draw the cards, while pages are rendered. */
export function drawAhead(cards: ShareCard[]) {
  for (let from = 0; from < cards.length; from += cardsAtOnce) {
    const share = cards.slice(from, from + cardsAtOnce);
    const drawn: Promise<string[]> = workers.run(share);
    for (const [index, card] of share.entries()) {
      const file = drawn.then((files) => files[index]!, asError);
      // A fault is told to whoever asks for the card.
      file.catch(() => undefined);
      ordered.set(card, file);
    }
  }
}

/** An error of another process arrives as a plain object. */
function asError({ message }: Error): never {
  throw new Error(message);
}

/** The card as a PNG. */
export async function printed(card: ShareCard): Promise<Uint8Array<ArrayBuffer>> {
  if (!ordered.has(card)) drawAhead([card]);
  return new Uint8Array(await readFile(await ordered.get(card)!));
}
