import { geoIdentity, type GeoProjection } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { linesOf, pathData, simplified, type XY } from './lines.ts';

describe('a line made simpler', () => {
  test('loses what lies within the tolerance and keeps what does not', () => {
    const points: XY[] = [
      [0, 0],
      [5, 0.2],
      [10, 0],
      [15, 8],
      [20, 0],
    ];
    expect(simplified(points, 1)).toEqual([
      [0, 0],
      [10, 0],
      [15, 8],
      [20, 0],
    ]);
  });

  test('keeps its ends, also where it returns to where it began', () => {
    expect(
      simplified(
        [
          [0, 0],
          [0.1, 0],
        ],
        1,
      ),
    ).toEqual([
      [0, 0],
      [0.1, 0],
    ]);
    expect(
      simplified(
        [
          [0, 0],
          [9, 0],
          [9, 9],
          [0, 0],
        ],
        1,
      ),
    ).toEqual([
      [0, 0],
      [9, 0],
      [9, 9],
      [0, 0],
    ]);
  });

  test('of one point is that point', () => {
    expect(simplified([[3, 4]], 1)).toEqual([[3, 4]]);
  });
});

describe('path data', () => {
  test('runs from point to point in tenths', () => {
    expect(
      pathData([
        {
          points: [
            [1, 2],
            [4.04, 1.5],
            [4, 1.5],
          ],
          closed: true,
        },
      ]),
    ).toBe('M1 2l3-.5z');
  });

  test('does not drift, however many steps are rounded', () => {
    const points = Array.from({ length: 101 }, (_, index): XY => [index * 0.26, 0]);
    const steps = [
      ...pathData([{ points, closed: false }])
        .slice(4)
        .matchAll(/-?\.?\d+(?:\.\d+)?/g),
    ].map(Number);
    expect(steps.reduce((sum, step) => sum + step, 0)).toBeCloseTo(26);
  });

  test('begins each line anew', () => {
    expect(
      pathData([
        {
          points: [
            [0, 0],
            [1, 0],
          ],
          closed: false,
        },
        {
          points: [
            [5, 5],
            [5, 4],
          ],
          closed: false,
        },
      ]),
    ).toBe('M0 0l1 0M5 5l0-1');
  });
});

test('what a projection cuts off is not drawn', () => {
  const square = geoIdentity().clipExtent([
    [0, 0],
    [10, 10],
  ]) as unknown as GeoProjection;
  const across = {
    type: 'LineString' as const,
    coordinates: [
      [-5, 5],
      [15, 5],
    ],
  };
  expect(linesOf(across, square)).toEqual([
    {
      points: [
        [0, 5],
        [10, 5],
      ],
      closed: false,
    },
  ]);
});
