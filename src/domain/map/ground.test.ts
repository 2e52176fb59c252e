import { describe, expect, test } from 'vitest';
import { groundOf, type World } from './ground.ts';

/**
 * Two countries side by side, with sea round them: a square of four degrees parted in the middle, from 10 to 14 east and
 * 48 to 52 north, and a third far away.
 */
const world: World = {
  type: 'Topology',
  arcs: [
    [
      [12, 48],
      [12, 52],
    ],
    [
      [12, 52],
      [10, 52],
      [10, 48],
      [12, 48],
    ],
    [
      [12, 48],
      [14, 48],
      [14, 52],
      [12, 52],
    ],
    [
      [100, 0],
      [100, 5],
      [105, 5],
      [105, 0],
      [100, 0],
    ],
  ],
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[~0, ~1]] },
        { type: 'Polygon', arcs: [[0, ~2]] },
        { type: 'Polygon', arcs: [[3]] },
      ],
    },
    land: { type: 'GeometryCollection', geometries: [{ type: 'MultiPolygon', arcs: [[[~1, ~2]], [[3]]] }] },
  },
} as unknown as World;

const { land, borders } = groundOf(world, { west: 9, south: 47, east: 15, north: 53 });

describe('what lies under a map', () => {
  test('has the border between two countries once, and no coast among the borders', () => {
    expect(borders.match(/M/g)).toHaveLength(1);
    expect(borders).toMatch(/^M360 \d/);
  });

  test('has the land of the neighbourhood as one area, without what is far away', () => {
    expect(land.match(/M/g)).toHaveLength(1);
    expect(land.endsWith('z')).toBe(true);
  });

  test('is cut at the frame', () => {
    const inland = groundOf(world, { west: 11, south: 49, east: 13, north: 51 });
    expect(inland.land).toBe('M0 0l720 0 0 600-720 0z');
    expect(inland.borders).toMatch(/^M360 (0l0 600|600l0-600)$/);
  });
});
