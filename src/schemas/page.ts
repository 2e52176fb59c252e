import { z } from 'astro/zod';
import { dayDate } from './date.ts';
import { slug, slugs } from './slug.ts';
import { text } from './text.ts';

export const pageWords = {
  title: text.describe('The headline of the page.'),
  summary: text.describe('One or two sentences for search engines and under the headline.'),
};

export const pageFacts = {
  reviewed: dayDate.describe('The day on which the page was last compared with its sources.'),
  ours: z.literal(true).optional().describe('true where the page speaks of this site itself, so that its paragraphs need no citation.'),
  map: slug.optional().describe('Id of a map that the page shows.'),
  numbers: slugs('numbers of the ledger that the page shows').optional(),
  events: slugs('events that the page shows').optional(),
  quotes: slugs('quotes that the page shows').optional(),
};
