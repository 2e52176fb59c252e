import { locales, type Locale } from '#i18n/locales.ts';
import type { labelSides } from '#schemas/map.ts';
import { frame } from './frame.ts';

export type Side = (typeof labelSides)[number] | 'middle';

/** A name that wants to stand on a map, at a spot given in per cent of the frame. */
export interface Name {
  x: number;
  y: number;
  text: string;
  /** Where it must stand, `middle` for a name without a dot; left out: on any side of its dot. */
  side?: Side | undefined;
}

/** A drawing as it is seen: its width in pixels, how much of it is cut off at either end, the size of its type in parts of the usual one. */
export interface View {
  width: number;
  cropped?: number;
  type?: number;
  /** How much room a name wants on every side, in pixels. */
  room?: number;
  /** How much of the north-eastern corner an inset takes, in parts of the width and the height. */
  corner?: number;
}

/** The smallest drawings in use. A narrow screen shows more than fits and cuts it to a square. `styles/map.css` has the same. */
export const views = {
  narrow: { width: 345, cropped: 28, room: 3 },
  wide: { width: 680 },
  inset: { width: 170, type: 0.75 },
} satisfies Record<string, View>;

/** Size of the type in pixels; the width of a letter on average and the height of a line, in parts of it. */
const faces = { Latn: { size: 14, letter: 0.55, line: 1.1 }, Arab: { size: 17, letter: 0.45, line: 0.95 } } as const;
/** From the middle of a dot to its name. */
const gap = 7;

/**
 * On which side of its dot each name stands; nothing for one that finds no room. The earlier name comes first, and takes
 * the side on which it covers the fewest dots of later ones.
 */
export function placeNames(
  names: Name[],
  { width, cropped = 0, room = 0, type = 1, corner = 0 }: View,
  locale: Locale,
): (Side | undefined)[] {
  const face = faces[locales[locale].script];
  const size = face.size * type;
  const height = (width * frame.height) / frame.width;
  const seen: Box = { left: cropped, right: width - cropped, top: 0, bottom: height };
  const spots = names.map(({ x, y }) => [(x / 100) * width, (y / 100) * height] as const);
  const dots = names.map(({ side }, index) => (side === 'middle' ? undefined : around(...spots[index]!, 4, 4)));
  const written: Box[] = [{ left: width * (1 - corner), right: width, top: 0, bottom: height * corner }];
  const marked: Box[] = [];
  return names.map(({ text, side }, index) => {
    const dot = dots[index];
    // Dots may stand close together; what no name may do is cover one.
    if (dot && written.some((name) => overlap(dot, name))) return undefined;
    const [best] = (side ? [side] : sides)
      .map((choice) => ({ choice, box: boxBeside(choice, spots[index]!, text.length * face.letter * size, size * face.line) }))
      .filter(({ box }) => isWithin(box, seen) && ![...written, ...marked].some((other) => overlap(box, other, room)))
      .map((option) => ({ ...option, covered: dots.slice(index + 1).filter((later) => later && overlap(option.box, later)).length }))
      .sort((one, other) => one.covered - other.covered);
    if (!best) return undefined;
    written.push(best.box);
    if (dot) marked.push(dot);
    return best.choice;
  });
}

const sides: Side[] = ['east', 'west', 'north', 'south'];

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxBeside(side: Side, [x, y]: readonly [number, number], wide: number, high: number): Box {
  const [across, down] = [gap + wide / 2, gap + high / 2];
  const [dx, dy] = { east: [across, 0], west: [-across, 0], north: [0, -down], south: [0, down], middle: [0, 0] }[side] as [number, number];
  return around(x + dx, y + dy, wide / 2, high / 2);
}

const around = (x: number, y: number, dx: number, dy: number): Box => ({ left: x - dx, right: x + dx, top: y - dy, bottom: y + dy });
const overlap = (a: Box, b: Box, room = 0) =>
  a.left < b.right + room && b.left < a.right + room && a.top < b.bottom + room / 2 && b.top < a.bottom + room / 2;
const isWithin = (a: Box, b: Box) => a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;
