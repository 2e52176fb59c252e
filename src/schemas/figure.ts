import { z } from 'astro/zod';
import { dayDate, edtfDate } from './date.ts';
import { slug, slugs } from './slug.ts';
import { languageTag, localizedText, text } from './text.ts';

export const figureKinds = ['person', 'body'] as const;

const role = z.strictObject({
  title: localizedText.describe('The office, as the house style names it.'),
  from: edtfDate.optional().describe('When it began, if known.'),
  to: edtfDate.optional().describe('When it ended, if known; left out where it is not known whether it did.'),
  sources: slugs('sources for this role').optional(),
});

export const figureWords = {
  name: text.describe('Full name in the house spelling.'),
  short: text.optional().describe('The name at second mention, usually the surname.'),
  description: text.describe('A short phrase for lists: the office, without a full stop.'),
};

export const figureFacts = {
  kind: z.enum(figureKinds).describe('A person, or a body such as a government, a court or a force.'),
  side: slug.describe('Id of a side in site.yaml. Belonging, never blame.'),
  native: z.strictObject({ language: languageTag, text }).optional().describe("The name in the person's own language and script."),
  aliases: z.array(text).describe('Every other spelling that a reader may look for, in any script.'),
  born: edtfDate.optional().describe('Date of birth, if known.'),
  died: edtfDate.optional().describe('Date of death, if known.'),
  roles: z.array(role).describe('Offices held, the latest first.'),
  reviewed: dayDate.describe('The day on which the entry was last compared with its sources.'),
  sources: slugs('sources that vouch for name, description and roles').min(1, 'no-source'),
};
