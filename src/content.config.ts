import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { contentRoot } from '#loader/content-root.ts';
import { topicLoaders } from '#loader/topic-loader.ts';
import { pairs, records, site, type PairName, type RecordName } from '#schemas/collections.ts';

const load = topicLoaders(contentRoot);

const pair = <C extends PairName>(name: C) =>
  defineCollection({
    loader: load.collection(name),
    schema: z.strictObject({ ...pairs[name].facts, ...pairs[name].words, outline: z.string() }),
  });
const record = <C extends RecordName>(name: C) => defineCollection({ loader: load.collection(name), schema: records[name] });

export const collections = {
  pages: pair('pages'),
  background: pair('background'),
  timeline: pair('timeline'),
  figures: pair('figures'),
  quotes: pair('quotes'),
  claims: pair('claims'),
  sources: record('sources'),
  places: record('places'),
  numbers: record('numbers'),
  charts: record('charts'),
  outlines: record('outlines'),
  maps: record('maps'),
  terms: record('terms'),
  corrections: record('corrections'),
  site: defineCollection({ loader: load.site(), schema: site }),
  issues: defineCollection({ loader: load.issues(), schema: z.strictObject({ reports: z.array(z.string()) }) }),
};
