import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { topicLoaders } from '#loader/topic-loader.ts';
import { pairs, records, site, type PairName, type RecordName } from '#schemas/collections.ts';
import type { Outline } from '#domain/outline.ts';

const load = topicLoaders(process.env.CONTENT_ROOT ?? 'src/content');

const pair = <C extends PairName>(name: C) =>
  defineCollection({
    loader: load.collection(name),
    schema: z.strictObject({ ...pairs[name].facts, ...pairs[name].words, outline: z.custom<Outline>() }),
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
  terms: record('terms'),
  corrections: record('corrections'),
  site: defineCollection({ loader: load.site(), schema: site }),
  issues: defineCollection({ loader: load.issues(), schema: z.strictObject({ reports: z.array(z.string()) }) }),
};
