import { z } from 'astro/zod';
import { slugs } from './slug.ts';
import { localizedText } from './text.ts';

export const chartKinds = ['steps', 'ranges'] as const;

const group = z.strictObject({
  title: localizedText.optional().describe('What the group has in common; left out where there is only one.'),
  numbers: slugs('numbers, in the order in which they were counted or are to be read').min(1, 'empty'),
});

export const chart = z.strictObject({
  order: z.number().int().describe('Place among the charts of the page.'),
  title: localizedText.describe('What the chart shows, as a short headline.'),
  kind: z.enum(chartKinds).describe('steps = a running count over time, a line for each group; ranges = counts side by side on one scale.'),
  groups: z.array(group).min(1, 'empty').describe('The numbers that it draws.'),
  note: localizedText.optional().describe('What the chart leaves out, or why its counts differ.'),
});
