import { z } from 'astro/zod';
import { slug } from './slug.ts';
import { localizedText, text } from './text.ts';

/** What must hold between entries of a topic, as data: `invariants.yaml`, beside `site.yaml`. */
export const invariants = z.strictObject({
  rising: z
    .array(
      z.strictObject({
        what: text.describe('What is counted, for the message.'),
        numbers: z.array(slug).min(2).describe('Ids of numbers in the order of time: none is lower than the one before.'),
      }),
    )
    .describe('Running totals, which never fall.'),
  partsOf: z
    .array(
      z.strictObject({
        whole: slug.describe('Id of the total.'),
        parts: z.array(slug).min(1).describe('Ids of numbers that it includes.'),
      }),
    )
    .describe('Numbers that are parts of another: together they are not more.'),
  looseParts: z
    .array(
      z.strictObject({
        numbers: z.array(slug).min(1).describe('Ids of numbers.'),
        reason: localizedText.describe('What their parts are, if not a breakdown of the whole.'),
      }),
    )
    .describe('Numbers whose own `parts` may be more than the whole: they overlap, or count something else beside it.'),
  inOrder: z.array(z.array(slug).min(2)).describe('Ids of events, each of which begins no earlier than the one before.'),
});
