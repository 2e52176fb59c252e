import { z } from 'astro/zod';
import { dayDate, edtfDate } from './date.ts';
import { slug } from './slug.ts';
import { languageTag, localizedText, text } from './text.ts';

export const sourceKinds = [
  'official',
  'court',
  'un',
  'agency',
  'newspaper',
  'broadcaster',
  'ngo',
  'think-tank',
  'encyclopedia',
  'dataset',
  'book',
] as const;

const webAddress = z.url({ protocol: /^https?$/, error: 'web-address' });

export const source = z.strictObject({
  kind: z.enum(sourceKinds).describe('What kind of publisher stands behind it.'),
  publisher: text.describe('Who published it, in the name the publisher uses.'),
  authors: z.array(text).optional().describe('Named authors, as printed.'),
  title: text.describe('The printed title, in its own language; or our description, see `described`.'),
  titleLanguage: languageTag.describe('Language of `title`.'),
  described: z.literal(true).optional().describe('true where the printed title was not seen and `title` is our description.'),
  language: languageTag.describe('Language of the text itself.'),
  published: edtfDate.optional().describe('Date of publication; left out where none was seen.'),
  url: webAddress.optional().describe('Where it was seen.'),
  archived: webAddress.optional().describe('An archived copy.'),
  retrieved: dayDate.describe('The day on which we read it.'),
  origin: slug.optional().describe('Id of the source that this one merely repeats.'),
  note: localizedText.optional().describe('How it was read, and what a reader should know of it.'),
});
