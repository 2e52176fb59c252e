import { z } from 'astro/zod';
import { edtfDate } from './date.ts';
import { slugs } from './slug.ts';
import { localizedText } from './text.ts';

export const outlineKinds = ['area', 'line', 'road'] as const;

/** Longitude and latitude, WGS 84. */
export const point = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

const part = z.strictObject({
  where: localizedText.optional().describe('Which part it is, where parts are known differently well.'),
  errorKm: z.number().positive().describe('How far off this part may be, in kilometres.'),
  points: z.array(point).min(1, 'empty').describe('Longitude and latitude of each point, WGS 84, in the order in which the line runs.'),
});

/** A line on a map that we digitised ourselves, with how far it may be off. */
export const mapOutline = z.strictObject({
  name: localizedText.describe('What the outline is, for the key of the map.'),
  kind: z.enum(outlineKinds).describe('area = closed (its last point joins the first); line = a front or border; road.'),
  from: edtfDate.describe('Since when it was so.'),
  to: edtfDate.optional().describe('Until when; left out if it is still so.'),
  parts: z.array(part).min(1, 'empty').describe('The outline in the order in which it runs; one part or several that follow each other.'),
  areas: slugs('numbers that give the area it bounds').optional(),
  method: localizedText.describe('From what and how it was drawn, and how it was checked.'),
  sources: slugs('sources that it was drawn from').min(1, 'no-source'),
});
