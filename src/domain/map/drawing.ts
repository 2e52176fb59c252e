import type { GeoProjection } from 'd3-geo';
import type { Content, Entry } from '../content.ts';
import { frame, projectionOf, scaleBar, unitsPerKm } from './frame.ts';
import type { Ground } from './ground.ts';
import { linesOf, pathData, type XY } from './lines.ts';
import { spotsOf, type Spots } from './spots.ts';

/** An outline as it is drawn: the line, and along it a band as wide as its error, part by part. */
export interface DrawnOutline {
  path: string;
  bands: { path: string; width: number }[];
}

/** A map without its words: the same in every language. */
export interface Drawing {
  ground: Ground;
  scale: { km: number; width: number };
  outlines: Map<string, DrawnOutline>;
  spots: Spots;
  /** North-west and south-east corner of the frame: longitude and latitude. */
  corners: [XY, XY];
}

export function drawingOf({ data: map }: Entry<'maps'>, content: Content, ground: Ground): Drawing {
  const projection = projectionOf(map.bounds);
  const units = unitsPerKm(projection);
  const outlines = new Set([...(map.outlines ?? []), ...(map.steps ?? []).flatMap((step) => step.outlines)]);
  return {
    ground,
    scale: scaleBar(units),
    outlines: new Map([...outlines].map((id) => [id, drawnOutline(content.outlines.get(id)!, projection, units)])),
    spots: spotsOf(map, content),
    corners: [projection.invert!([0, 0])!, projection.invert!([frame.width, frame.height])!],
  };
}

function drawnOutline({ data: { kind, parts } }: Entry<'outlines'>, projection: GeoProjection, units: number): DrawnOutline {
  const draw = (points: XY[]) => pathData(linesOf({ type: 'LineString', coordinates: points.map(([lon, lat]) => [lon, lat]) }, projection));
  const whole: XY[] = parts.flatMap((part) => part.points);
  const closing = kind === 'area' ? [whole[0]!] : [];
  return {
    path: draw([...whole, ...closing]),
    // A part runs on to where the next begins.
    bands: parts.map(({ points, errorKm }, index) => ({
      path: draw([...points, ...(parts[index + 1]?.points.slice(0, 1) ?? closing)]),
      width: Math.round(20 * errorKm * units) / 10,
    })),
  };
}
