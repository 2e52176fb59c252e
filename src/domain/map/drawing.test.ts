import { describe, expect, test } from 'vitest';
import * as small from '../../../tests/small-topic.ts';
import { drawnArea } from './area.ts';
import { drawingOf } from './drawing.ts';
import { frame, projectionOf, unitsPerKm } from './frame.ts';
import { mapsInOrder } from './order.ts';
import { writingsOn } from './writings.ts';

const bounds = { west: -6, south: 50, east: -5, north: 51 };
const ground = { land: '', borders: '' };
const units = unitsPerKm(projectionOf(bounds));

/** The map of a topic with these entries. */
function drawn(changes: Parameters<typeof small.map>[1], entries: Parameters<typeof small.topicOf>[0] = []) {
  const map = small.map('bay', changes);
  const content = small.topicOf([map, ...entries!]);
  const drawing = drawingOf(map, content, ground);
  return { map, drawing, written: (locale: 'en' | 'ar') => writingsOn(map.data, drawing.spots, content, locale) };
}

describe('an outline', () => {
  const parts = [
    {
      errorKm: 2,
      points: [
        [-5.8, 50.2],
        [-5.6, 50.2],
      ] as [number, number][],
    },
    {
      errorKm: 5,
      points: [
        [-5.4, 50.4],
        [-5.4, 50.6],
      ] as [number, number][],
    },
  ];

  test('has a band along each part as wide as its error on either side, running on to where the next begins', () => {
    const { drawing } = drawn({ outlines: ['crossing'] }, [small.outline('crossing', { parts })]);
    const { bands, path } = drawing.outlines.get('crossing')!;
    expect(bands.map(({ width }) => width)).toEqual([2, 5].map((km) => Math.round(2 * km * units * 10) / 10));
    expect(bands.map((band) => band.path.match(/-?\d*\.?\d+/g)!.length / 2)).toEqual([3, 2]);
    expect(path.match(/-?\d*\.?\d+/g)!.length / 2).toBe(4);
  });

  test('of an area runs back to its first point, and so does its last band', () => {
    const { drawing } = drawn({ outlines: ['crossing'] }, [small.outline('crossing', { kind: 'area', parts })]);
    const { bands, path } = drawing.outlines.get('crossing')!;
    expect(bands[1]!.path.match(/-?\d*\.?\d+/g)!.length / 2).toBe(3);
    expect(path.match(/-?\d*\.?\d+/g)!.length / 2).toBe(5);
  });

  test('of a step is drawn as well as those behind every step', () => {
    const steps = [
      { title: { en: '1890', ar: '1890' }, note: { en: 'It was.', ar: 'كان.' }, outlines: ['crossing'], sources: ['gazette'] },
    ];
    const { drawing } = drawn({ steps, outlines: ['shallows'] }, [small.outline('crossing'), small.outline('shallows')]);
    expect([...drawing.outlines.keys()]).toEqual(['shallows', 'crossing']);
  });

  test('of an area has the size that the globe gives it, whichever way round it runs', () => {
    const corners: [number, number][] = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ];
    const area = (points: [number, number][]) => drawnArea(small.outline('square', { kind: 'area', parts: [{ errorKm: 1, points }] }));
    expect(area(corners)).toBeCloseTo(12_364, -1);
    expect(area(corners.toReversed())).toBeCloseTo(12_364, -1);
    expect(drawnArea(small.outline('crossing'))).toBeUndefined();
  });
});

describe('a place', () => {
  const island = small.place('island', {
    lat: 50.5,
    lon: -5.5,
    names: { en: 'Lumen Island/Isle of Light', ar: 'جزيرة لومن' },
    short: { en: 'Lumen', ar: 'لومن' },
  });

  test('stands at its point in per cent of the frame, with the circle within which it may lie', () => {
    const { drawing } = drawn({ places: [{ id: 'island' }] }, [
      small.place('island', { lat: 50.5, lon: -5.5, precision: 'approximate', errorKm: 3 }),
    ]);
    const { x, y, error } = drawing.spots.places.get('island')!;
    expect(x).toBe(50);
    expect(Math.abs(y - 50)).toBeLessThan(1);
    expect((error! / 100) * Math.hypot(frame.width, frame.height)).toBeCloseTo(3 * units * Math.SQRT2, 0);
  });

  test('has its house name on a wide map and the short one on a narrow one, in the language of the page', () => {
    const { written } = drawn({ places: [{ id: 'island' }] }, [island]);
    expect(written('en')[0]!.words).toEqual([
      { text: 'Lumen', side: 'east', view: 'narrow' },
      { text: 'Lumen Island/Isle of Light', side: 'east', view: 'wide' },
    ]);
    expect(written('ar')[0]!.words.map(({ text }) => text)).toEqual(['لومن', 'جزيرة لومن']);
  });

  test('whose names are the same has one', () => {
    const { written } = drawn({ places: [{ id: 'island' }] }, [small.place('island', { lat: 50.5, lon: -5.5 })]);
    expect(written('en')[0]).toMatchObject({ place: 'island', dot: 'approximate', words: [{ text: 'Lumen Island', side: 'east' }] });
  });

  test('that is a country has no dot; its name stands where the map says', () => {
    const { written } = drawn({ places: [{ id: 'island', at: [-5.5, 50.5] }] }, [small.place('island', { kind: 'country' })]);
    expect(written('en')[0]).toMatchObject({ kind: 'country', x: 50, words: [{ side: 'middle' }] });
    expect(written('en')[0]!.dot).toBeUndefined();
  });

  test('that finds no room anywhere is left out', () => {
    const near = small.place('rock', { lat: 50.5, lon: -5.45 });
    const { written } = drawn({ places: [{ id: 'island', side: 'east' }, { id: 'rock' }] }, [island, near]);
    expect(written('en').map(({ place }) => place)).toEqual(['island']);
  });
});

test('maps stand in the order that they give; one set into another has no room of its own', () => {
  const topic = small.topicOf([
    small.map('bay', { order: 2, inset: 'world' }),
    small.map('harbour', { order: 1 }),
    small.map('world', { order: 0 }),
  ]);
  expect(mapsInOrder(topic).map(({ id }) => id)).toEqual(['harbour', 'bay']);
});
