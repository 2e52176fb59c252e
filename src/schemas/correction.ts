import { z } from 'astro/zod';
import { dayDate } from './date.ts';
import { localizedText } from './text.ts';

export const correction = z.strictObject({
  date: dayDate.describe('The day of the correction.'),
  entry: z
    .string()
    .regex(/^[a-z]+\/[a-z0-9-]+$/, 'entry-path')
    .describe('What was corrected, as `collection/id`.'),
  was: localizedText.describe('What the site said.'),
  is: localizedText.describe('What it says now.'),
  reason: localizedText.describe('Why, and who pointed it out if they wish to be named.'),
});
