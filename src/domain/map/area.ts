import { geoArea } from 'd3-geo';
import type { Entry } from '../content.ts';

const earthRadiusKm = 6371;

/** The area inside an outline as it is drawn, in square kilometres; nothing for one that is not closed. */
export function drawnArea({ data: { kind, parts } }: Entry<'outlines'>): number | undefined {
  if (kind !== 'area') return undefined;
  const ring = parts.flatMap((part) => part.points).map(([lon, lat]) => [lon, lat]);
  const share = geoArea({ type: 'Polygon', coordinates: [[...ring, ring[0]!]] });
  // A ring that runs the other way bounds the rest of the globe.
  return Math.min(share, 4 * Math.PI - share) * earthRadiusKm ** 2;
}
