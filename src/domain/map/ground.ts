import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { frame, projectionOf, type Bounds } from './frame.ts';
import { linesOf, pathData, simplified, type Line } from './lines.ts';

/** The countries of the world and the land that they share, as world-atlas has them. */
export type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

/** What lies under a map, as path data. */
export interface Ground {
  land: string;
  borders: string;
}

/**
 * Land and borders of the neighbourhood. A border is drawn once, not once for each neighbour, and no country is an area
 * of its own. Detail finer than a unit of the frame is left out.
 */
export function groundOf(world: World, bounds: Bounds): Ground {
  const projection = projectionOf(bounds);
  const isNear = nearTo(bounds);
  const { countries, land } = world.objects;
  const shores = feature(world, land).features.flatMap(({ geometry }) => (geometry as MultiPolygon).coordinates);
  const borders = mesh(world, countries, (one, other) => one !== other).coordinates;
  const draw = (shape: MultiPolygon | MultiLineString) =>
    linesOf(shape, projection).map(({ points, closed }): Line => ({ points: simplified(points, 1), closed }));
  return {
    land: pathData(draw({ type: 'MultiPolygon', coordinates: shores.filter(([shore]) => isNear(shore!)) })),
    borders: pathData(draw({ type: 'MultiLineString', coordinates: borders.filter(isNear) }).filter(isMoreThanSpeck)),
  };
}

/** Whether a line may come into the frame, which reaches out around the bounds. */
function nearTo({ west, south, east, north }: Bounds) {
  const [width, height] = [east - west, north - south];
  return (line: Position[]) =>
    line.some(([lon]) => lon! > west - width) &&
    line.some(([lon]) => lon! < east + width) &&
    line.some(([, lat]) => lat! > south - height) &&
    line.some(([, lat]) => lat! < north + height);
}

/** A few units of a border say nothing at this scale. */
const isMoreThanSpeck = ({ points }: Line) => points.some(([x, y]) => Math.hypot(x - points[0]![0], y - points[0]![1]) > frame.width / 72);
