import { z } from 'astro/zod';
import { edtfDate } from './date.ts';
import { slug, slugs } from './slug.ts';
import { localizedText } from './text.ts';

export const qualifiers = ['about', 'at-least', 'more-than', 'up-to'] as const;

const part = z.strictObject({
  label: localizedText.describe('What this part counts.'),
  value: z.number().describe('Its count.'),
  qualifier: z.enum(qualifiers).optional().describe('How the claimant hedges it.'),
});

export const number = z
  .strictObject({
    what: localizedText.describe('What is counted.'),
    value: z.number().optional().describe('The count; or give `range`.'),
    range: z.tuple([z.number(), z.number()]).optional().describe('Lowest and highest, where the claimant gives both.'),
    unit: slug.describe('Id of a unit in site.yaml.'),
    qualifier: z.enum(qualifiers).optional().describe('How the claimant hedges the value.'),
    asOf: edtfDate.describe('The day for which the count holds.'),
    asOfEnd: edtfDate.optional().describe('The last day, where the count is of a span.'),
    claimedBy: localizedText.describe('Who counted.'),
    sides: slugs('sides whose people are counted').optional(),
    parts: z.array(part).optional().describe('A breakdown; the parts need not add up to the whole.'),
    supersedes: slug.optional().describe('Id of the earlier number that this one replaces.'),
    note: localizedText.optional().describe('Why counts differ, or what this one leaves out.'),
    sources: slugs('sources of the count').min(1, 'no-source'),
  })
  .refine((n) => (n.value === undefined) !== (n.range === undefined), { error: 'value-or-range', path: ['value'] });
