import type { RecordData } from '#schemas/collections.ts';
import type { Content } from '../content.ts';
import { frame, projectionOf, unitsPerKm } from './frame.ts';
import type { XY } from './lines.ts';

/** Where something stands, in per cent of the frame. */
export interface Spot {
  x: number;
  y: number;
  /** How far off it may be, in per cent of what SVG measures a radius by. */
  error?: number;
}

/** Where the places of a map stand on it, and where any other point of the globe does: longitude and latitude. */
export interface Spots {
  places: Map<string, Spot>;
  at: (point: XY) => Spot;
}

export function spotsOf(map: Pick<RecordData<'maps'>, 'bounds' | 'places'>, content: Content): Spots {
  const projection = projectionOf(map.bounds);
  const radius = Math.hypot(frame.width, frame.height) / Math.SQRT2 / unitsPerKm(projection);
  const at = ([lon, lat]: XY): Spot => {
    const [x, y] = projection([lon, lat])!;
    return { x: tenth((x / frame.width) * 100), y: tenth((y / frame.height) * 100) };
  };
  const places = map.places.map(({ id, at: given }) => {
    const { lon, lat, errorKm } = content.places.get(id)!.data;
    return [id, { ...at(given ?? [lon!, lat!]), ...(errorKm && { error: tenth((errorKm / radius) * 100) }) }] as const;
  });
  return { places: new Map(places), at };
}

const tenth = (value: number) => Math.round(value * 10) / 10;
