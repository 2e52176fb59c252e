import { writeTopic } from './entries/as-topic.ts';
import { chronicleOf, type Chronicle } from './entries/entries.ts';

const chronicles = new Map<number, Chronicle>();
const topics = new Map<number, string>();

/** The invented chronicle of `size` events, made once in a run. */
export const chronicle = (size: number): Chronicle => chronicles.get(size) ?? chronicles.set(size, chronicleOf(size)).get(size)!;

/** The folder of the same chronicle as a topic of our own, written once in a run. */
export function topicOf(size: number): string {
  const folder = `.build/bench/topic-${size}`;
  if (!topics.has(size)) writeTopic(folder, chronicle(size));
  return topics.set(size, folder).get(size)!;
}
