import { z } from 'astro/zod';
import { chart } from './chart.ts';
import { chapterFacts, chapterWords } from './chapter.ts';
import { claimFacts, claimWords } from './claim.ts';
import { correction } from './correction.ts';
import { eventFacts, eventWords } from './event.ts';
import { figureFacts, figureWords } from './figure.ts';
import { map } from './map.ts';
import { mapOutline } from './map-outline.ts';
import { number } from './number.ts';
import { pageFacts, pageWords } from './page.ts';
import { place } from './place.ts';
import { quoteFacts, quoteWords } from './quote.ts';
import { site } from './site.ts';
import { source } from './source.ts';
import { term } from './term.ts';

/** Collections whose entries are a pair of MDX files: facts and words in the source language, words alone in the others. */
export const pairs = {
  pages: { facts: pageFacts, words: pageWords },
  background: { facts: chapterFacts, words: chapterWords },
  timeline: { facts: eventFacts, words: eventWords },
  figures: { facts: figureFacts, words: figureWords },
  quotes: { facts: quoteFacts, words: quoteWords },
  claims: { facts: claimFacts, words: claimWords },
} as const;

/** Collections whose entries are one YAML record. */
export const records = {
  sources: source,
  places: place,
  numbers: number,
  charts: chart,
  outlines: mapOutline,
  maps: map,
  terms: term,
  corrections: correction,
} as const;

export type PairName = keyof typeof pairs;
export type RecordName = keyof typeof records;
export type CollectionName = PairName | RecordName;

type FactsOf = { [C in PairName]: z.infer<z.ZodObject<(typeof pairs)[C]['facts']>> };
type WordsOf = { [C in PairName]: z.infer<z.ZodObject<(typeof pairs)[C]['words']>> };
type DataOf = { [C in RecordName]: z.infer<(typeof records)[C]> };
export type Facts<C extends PairName> = FactsOf[C];
export type Words<C extends PairName> = WordsOf[C];
export type RecordData<C extends RecordName> = DataOf[C];
export type Site = z.infer<typeof site>;

export const pairNames = Object.keys(pairs) as PairName[];
export const recordNames = Object.keys(records) as RecordName[];
export { site };
