import { z } from 'astro/zod';
import { dayDate, edtfDate } from './date.ts';
import { slug, slugs } from './slug.ts';
import { text } from './text.ts';

export const eventStatuses = ['confirmed', 'attributed', 'disputed'] as const;

export const eventWords = {
  title: text.describe('What happened, as a short headline without a full stop.'),
  summary: text.describe('Two to four sentences; the sources in `sources` vouch for them.'),
};

export const eventFacts = {
  date: edtfDate.describe('When it happened, or began: a quoted date, as precise as is known.'),
  end: edtfDate.optional().describe('When it ended, if it lasted.'),
  era: slug.describe('Id of an era in site.yaml.'),
  importance: z.literal([1, 2, 3]).describe('3 = core, 2 = needed to follow the story, 1 = detail. Never a judgement of blame.'),
  status: z
    .enum(eventStatuses)
    .describe('confirmed; attributed = rests on the named claimant; disputed = the sides differ, see <Positions>.'),
  reviewed: dayDate.describe('The day on which the entry was last compared with its sources.'),
  places: slugs('places where it happened'),
  figures: slugs('persons and bodies who acted in it'),
  numbers: slugs('numbers of the ledger that belong to it'),
  sources: slugs('sources that vouch for the title and the summary').min(1, 'no-source'),
};
