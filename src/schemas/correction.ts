import { z } from 'astro/zod';
import { dayDate } from './date.ts';
import { localizedText } from './text.ts';

const entryName = z.string().regex(/^[a-z]+\/[a-z0-9-]+$/, 'entry-path');

export const correction = z.strictObject({
  date: dayDate.describe('The day of the correction.'),
  entry: entryName.describe('What was corrected, as `collection/id`.'),
  was: localizedText.describe('What the site said.'),
  is: localizedText.describe('What it says now.'),
  withdrawn: z.literal(true).optional().describe('For an entry that is published no more: its address says so, and why.'),
  movedTo: entryName
    .optional()
    .describe('For an entry that is published under another id: that one, as `collection/id`. The old address leads there.'),
  reason: localizedText.describe('Why, and who pointed it out if they wish to be named.'),
});
