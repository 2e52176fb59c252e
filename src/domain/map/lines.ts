import { geoPath, type GeoContext, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';

export type XY = readonly [x: number, y: number];

/** Points of a drawing in the units of its frame. */
export interface Line {
  points: XY[];
  closed: boolean;
}

/** What a projection draws of a shape inside the frame. */
export function linesOf(shape: GeoPermissibleObjects, projection: GeoProjection): Line[] {
  const lines: Line[] = [];
  const context: GeoContext = {
    moveTo: (x, y) => void lines.push({ points: [[x, y]], closed: false }),
    lineTo: (x, y) => void lines.at(-1)!.points.push([x, y]),
    closePath: () => void (lines.at(-1)!.closed = true),
    beginPath: () => {},
    arc: () => {},
  };
  geoPath(projection, context)(shape);
  return lines;
}

/**
 * A line without the points that lie less than `tolerance` off the rest of it (Douglas and Peucker).
 *
 * @example simplified([[0, 0], [5, 0.2], [10, 0]], 1) // [[0, 0], [10, 0]]
 */
export function simplified(points: XY[], tolerance: number): XY[] {
  const [first, last] = [points[0]!, points.at(-1)!];
  let [farthest, most] = [0, tolerance];
  points.forEach((point, index) => {
    const off = distance(point, first, last);
    if (off > most) [farthest, most] = [index, off];
  });
  if (!farthest) return points.length > 1 ? [first, last] : points;
  return [...simplified(points.slice(0, farthest + 1), tolerance).slice(0, -1), ...simplified(points.slice(farthest), tolerance)];
}

/** How far a point lies from the stretch between two others. */
function distance([x, y]: XY, [ax, ay]: XY, [bx, by]: XY): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = dx || dy ? Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy))) : 0;
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/**
 * Path data with one decimal, each point from the one before it: half as long as from the corner of the frame.
 *
 * @example pathData([{ points: [[1, 2], [4.04, 1.5]], closed: true }]) // 'M1 2l3-.5z'
 */
export function pathData(lines: Line[]): string {
  return lines
    .map(({ points, closed }) => {
      const tenths = points.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const);
      const steps = tenths.slice(1).map(([x, y], index) => [x - tenths[index]![0], y - tenths[index]![1]] as const);
      const moves = steps.filter(([dx, dy]) => dx || dy).flat();
      return `M${numbers([...tenths[0]!])}${moves.length ? `l${numbers(moves)}` : ''}${closed ? 'z' : ''}`;
    })
    .join('');
}

/** Numbers given in tenths; a sign parts them as well as a space does. */
const numbers = (tenths: number[]) =>
  tenths
    .map((tenth) => String(tenth / 10).replace(/^(-?)0\./, '$1.'))
    .reduce((text, number) => text + (text && !number.startsWith('-') ? ' ' : '') + number, '');
