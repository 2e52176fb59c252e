import { z } from 'astro/zod';
import { slugs } from './slug.ts';
import { localizedText, text } from './text.ts';

export const term = z.strictObject({
  term: localizedText.describe('The word, as the site writes it.'),
  aliases: z.array(text).describe('Other words for the same thing, in any script.'),
  definition: localizedText.describe('What it means, in one to three sentences.'),
  contested: localizedText.optional().describe('Who objects to the word, and how the site uses it.'),
  sources: slugs('sources of the definition').min(1, 'no-source'),
});
