import { z } from 'astro/zod';
import { dayDate, edtfDate } from './date.ts';
import { type Locale, localeIds } from '#i18n/locales.ts';
import { slug } from './slug.ts';
import { localizedText, text } from './text.ts';

const pluralForms = z.strictObject({
  zero: text.optional(),
  one: text.optional(),
  two: text.optional(),
  few: text.optional(),
  many: text.optional(),
  other: text,
});

const unit = z.strictObject(Object.fromEntries(localeIds.map((id) => [id, pluralForms])) as Record<Locale, typeof pluralForms>);

export const site = z.strictObject({
  url: z.url().describe('The address at which the site is published; SITE_URL overrides it.'),
  name: localizedText.describe('Name of the site.'),
  tagline: localizedText.describe('One line under the name.'),
  description: localizedText.describe('Two sentences for search engines.'),
  contact: z.email().describe('Where corrections are sent.'),
  edition: slug.describe('File name of the edition to keep, without language and format.'),
  repository: z.url().optional().describe('Where the source is kept.'),
  licence: z.strictObject({ name: text, url: z.url() }).describe('Licence of the words.'),
  latest: edtfDate.describe('The last day that the sources reach; the site knows nothing later.'),
  snapshots: z.array(dayDate).optional().describe('Days for which a page shows only what had been reported by then.'),
  focus: z.strictObject({ from: edtfDate, to: edtfDate }).describe('The days on which the home page opens the timeline.'),
  sides: z
    .array(z.strictObject({ id: slug, name: localizedText }))
    .min(1)
    .describe('The sides, in the fixed order in which positions are printed.'),
  eras: z
    .array(z.strictObject({ id: slug, name: localizedText, from: edtfDate, to: edtfDate }))
    .min(1)
    .describe('Sections of the timeline, the earliest first.'),
  units: z.record(slug, unit).describe('Units of numbers, in the plural forms of each language.'),
});
