import { constants, setPriority } from 'node:os';
import type { ShareCard } from '#domain/share-card.ts';
import { drawCard } from './draw-card.ts';

// What pages leave of the processors is enough: nobody waits for a picture before all pages are rendered.
setPriority(constants.priority.PRIORITY_LOW);

/** Draws cards, as many at a time as Node has threads for; runs in a process of its own. */
export default (cards: ShareCard[]): Promise<string[]> => Promise.all(cards.map(drawCard));
