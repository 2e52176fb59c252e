import { describe, expect, test } from 'vitest';
import { frame, projectionOf, scaleBar, unitsPerKm } from './frame.ts';

const bounds = { west: 10, south: 49, east: 12, north: 51 };
const projection = projectionOf(bounds);

describe('the frame', () => {
  test('has the middle of the bounds in its middle, and all of them inside', () => {
    const [x, y] = projection([11, 50])!;
    expect(x).toBeCloseTo(frame.width / 2);
    expect(Math.abs(y - frame.height / 2)).toBeLessThan(5);
    for (const corner of [
      [10, 49],
      [12, 51],
    ] as [number, number][]) {
      const [cornerX, cornerY] = projection(corner)!;
      expect(cornerX).toBeGreaterThan(-0.01);
      expect(cornerX).toBeLessThan(frame.width + 0.01);
      expect(cornerY).toBeGreaterThan(-0.01);
      expect(cornerY).toBeLessThan(frame.height + 0.01);
    }
  });

  test('has north above and east on the right', () => {
    const [[west, south], [east, north]] = [projection([10, 49])!, projection([12, 51])!];
    expect(east).toBeGreaterThan(west);
    expect(north).toBeLessThan(south);
  });
});

test('a kilometre is as long as the globe makes it: a degree of latitude has 111', () => {
  const [, south] = projection([11, 49.5])!;
  const [, north] = projection([11, 50.5])!;
  expect((south - north) / unitsPerKm(projection)).toBeCloseTo(111.2, 0);
});

describe('the scale bar', () => {
  test.each([
    [3, 50],
    [0.8, 200],
    [10, 10],
    [40, 2],
  ])('of %d units to the kilometre shows %d km', (units, km) => {
    expect(scaleBar(units)).toEqual({ km, width: km * units });
  });
});
