import type { GeoProjection } from 'd3-geo';
import type { Content, Entry } from '../content.ts';
import { frame, projectionOf, scaleBar, unitsPerKm } from './frame.ts';
import type { Ground } from './ground.ts';
import { linesOf, pathData, type XY } from './lines.ts';

/** An outline as it is drawn: the line, and along it a band as wide as its error, part by part. */
export interface DrawnOutline {
  path: string;
  bands: { path: string; width: number }[];
}

/** Where a place stands, in per cent of the frame. */
export interface Spot {
  x: number;
  y: number;
  /** How far off it may be, in per cent of what SVG measures a radius by. */
  error?: number;
}

/** A map without its words: the same in every language. */
export interface Drawing {
  ground: Ground;
  scale: { km: number; width: number };
  outlines: Map<string, DrawnOutline>;
  spots: Map<string, Spot>;
  /** North-west and south-east corner of the frame: longitude and latitude. */
  corners: [XY, XY];
  /** Where a point of the globe stands, in per cent of the frame. */
  at: (point: XY) => Spot;
}

export function drawingOf({ data: map }: Entry<'maps'>, content: Content, ground: Ground): Drawing {
  const projection = projectionOf(map.bounds);
  const units = unitsPerKm(projection);
  const at = ([lon, lat]: XY): Spot => {
    const [x, y] = projection([lon, lat])!;
    return { x: tenth((x / frame.width) * 100), y: tenth((y / frame.height) * 100) };
  };
  const outlines = new Set([...(map.outlines ?? []), ...(map.steps ?? []).flatMap((step) => step.outlines)]);
  const spotOf = ({ id, at: given }: (typeof map.places)[number]): Spot => {
    const { lon, lat, errorKm } = content.places.get(id)!.data;
    return { ...at(given ?? [lon!, lat!]), ...(errorKm && { error: tenth((errorKm * units * 100) / (Math.hypot(frame.width, frame.height) / Math.SQRT2)) }) };
  };
  return {
    ground,
    scale: scaleBar(units),
    outlines: new Map([...outlines].map((id) => [id, drawnOutline(content.outlines.get(id)!, projection, units)])),
    spots: new Map(map.places.map((place) => [place.id, spotOf(place)])),
    corners: [projection.invert!([0, 0])!, projection.invert!([frame.width, frame.height])!],
    at,
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
      width: tenth(2 * errorKm * units),
    })),
  };
}

const tenth = (value: number) => Math.round(value * 10) / 10;
