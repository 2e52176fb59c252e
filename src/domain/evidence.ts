import type { z } from 'astro/zod';
import type { invariants } from '#schemas/invariants.ts';
import type { styleTerm } from '#schemas/style.ts';
import type { FactsLock } from './facts-lock.ts';
import type { Passage } from './prose.ts';

export type StyleTerm = z.infer<typeof styleTerm> & { id: string };
export type Invariants = z.infer<typeof invariants> & { file: string };

/** What a rule may look at beside the entries: every text with its places, and what the topic says of itself for its editors. */
export interface Evidence {
  passages: Passage[];
  style: StyleTerm[];
  invariants?: Invariants;
  /** What was published, and how its digests are made. */
  lock?: FactsLock;
  lockFile?: string;
  digest: (value: string) => string;
}

export const noEvidence: Evidence = { passages: [], style: [], digest: (value) => value };
