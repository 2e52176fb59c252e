import { z } from 'astro/zod';
import { point } from './map-outline.ts';
import { slug, slugs } from './slug.ts';
import { localizedText } from './text.ts';

export const labelSides = ['east', 'west', 'north', 'south'] as const;

const bounds = z
  .strictObject({
    west: z.number().min(-180).max(180),
    south: z.number().min(-90).max(90),
    east: z.number().min(-180).max(180),
    north: z.number().min(-90).max(90),
  })
  .refine(({ west, south, east, north }) => west < east && south < north, 'bounds-turned');

const shownPlace = z.strictObject({
  id: slug.describe('Id of a place.'),
  side: z.enum(labelSides).optional().describe('On which side of the dot the name stands; left out: where there is room.'),
  at: point.optional().describe('Where the name of a country or region stands on this map, which has no dot.'),
});

const label = z.strictObject({
  text: localizedText.describe('The words.'),
  at: point.describe('Where they stand: longitude and latitude of their middle.'),
});

const step = z.strictObject({
  title: localizedText.describe('The period, as short as can be.'),
  note: localizedText.describe('What held in it, in a sentence or two.'),
  outlines: slugs('outlines drawn in this step'),
  sources: slugs('sources of the note').min(1, 'no-source'),
});

export const map = z.strictObject({
  order: z.number().int().describe('Place among the maps of the page.'),
  title: localizedText.describe('What the map shows, as a short headline.'),
  note: localizedText.describe('The caption: what the map says of borders, and what it leaves out.'),
  bounds: bounds.describe('What must be seen, in degrees; the frame shows as much around it as its proportions ask for.'),
  places: z.array(shownPlace).describe('Places by importance: where names would collide, the earlier one stands.'),
  labels: z.array(label).optional().describe('Names of what is no place of ours: neighbouring countries, seas.'),
  outlines: slugs('outlines drawn faintly, in every step').optional(),
  steps: z.array(step).max(6).optional().describe('Periods that a reader can switch between, the earliest first.'),
  inset: slug.optional().describe('Id of a map that is set small into a corner of this one, as a locator.'),
  sources: slugs('sources of the caption, of the borders and of the points').min(1, 'no-source'),
});
