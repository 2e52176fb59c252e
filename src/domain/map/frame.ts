import { geoDistance, geoMercator, type GeoProjection } from 'd3-geo';
import type { RecordData } from '#schemas/collections.ts';

export type Bounds = RecordData<'maps'>['bounds'];

/** Every map is drawn in this frame. `styles/map.css` knows its proportions, so that names keep their size while the drawing stretches. */
export const frame = { width: 720, height: 600 };

/** Puts longitude and latitude into the frame, `bounds` in its middle and as large as fits. What lies outside is cut off. */
export function projectionOf({ west, south, east, north }: Bounds): GeoProjection {
  const { width, height } = frame;
  const corners = { type: 'MultiPoint' as const, coordinates: [[west, south] as [number, number], [east, north] as [number, number]] };
  return geoMercator()
    .precision(0)
    .fitSize([width, height], corners)
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
}

const earthRadiusKm = 6371;

/** How many units of the frame a kilometre takes, half way down the map. */
export function unitsPerKm(projection: GeoProjection): number {
  const { width, height } = frame;
  const [west, east] = [0, width].map((x) => projection.invert!([x, height / 2])!);
  return width / (geoDistance(west!, east!) * earthRadiusKm);
}

/**
 * The roundest length that takes at most a quarter of the frame.
 *
 * @example scaleBar(3) // { km: 50, width: 150 }
 */
export function scaleBar(units: number): { km: number; width: number } {
  const longest = frame.width / 4 / units;
  const power = 10 ** Math.floor(Math.log10(longest));
  const km = [5, 2, 1].map((factor) => factor * power).find((length) => length <= longest)!;
  return { km, width: km * units };
}
