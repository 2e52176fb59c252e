import { z } from 'astro/zod';
import { localeIds } from '#i18n/locales.ts';
import { slugs } from './slug.ts';
import { languageTag, localizedText, text } from './text.ts';

export const placeKinds = ['city', 'town', 'village', 'region', 'country', 'bridge', 'corridor'] as const;

export const place = z.strictObject({
  kind: z.enum(placeKinds).describe('What kind of place it is.'),
  names: z
    .record(languageTag, text)
    .refine((names) => localeIds.every((id) => names[id]), 'house-names')
    .describe('Names by language; the site’s own languages hold the house form of the first mention.'),
  short: localizedText.optional().describe('The form after the first mention, where it differs.'),
  aliases: z.array(text).describe('Every other spelling that a reader may look for, in any script.'),
  lat: z.number().min(-90).max(90).optional().describe('Latitude, WGS 84.'),
  lon: z.number().min(-180).max(180).optional().describe('Longitude, WGS 84.'),
  precision: z.enum(['exact', 'approximate', 'unknown']).describe('How well the point is known.'),
  errorKm: z.number().positive().optional().describe('How far off the point may be, in kilometres.'),
  coordinatesFrom: text.optional().describe('Where the point comes from.'),
  geonamesId: z.number().int().optional().describe('Its number at GeoNames.'),
  note: localizedText.optional().describe('What a reader should know of it, in one or two sentences.'),
  sources: slugs('sources that vouch for the names and the note').min(1, 'no-source'),
});
