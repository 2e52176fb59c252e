import { expect, test } from 'vitest';
import { faults } from '../../tests/faults.ts';
import * as small from '../../tests/small-topic.ts';
import { records } from './collections.ts';

const map = small.map('bay').data;
const outline = small.outline('crossing').data;

test('bounds run from west to east and from south to north', () => {
  const said = ['bounds: These bounds are turned round.'];
  expect(faults(records.maps, { ...map, bounds: { ...map.bounds, west: -4 } })).toEqual(said);
  expect(faults(records.maps, { ...map, bounds: { ...map.bounds, south: 52 } })).toEqual(said);
});

test('a point is a longitude and a latitude, in that order', () => {
  const parts = [{ errorKm: 1, points: [[50.1, -95.2]] }];
  expect(faults(records.outlines, { ...outline, parts })).toHaveLength(1);
});

test('every part of an outline says how far off it may be', () => {
  expect(faults(records.outlines, { ...outline, parts: [{ points: [[-5.2, 50.1]] }] })).toEqual([
    'parts.0.errorKm: The field `errorKm` is missing.',
  ]);
});

test('a step without a source is refused', () => {
  const steps = [{ title: { en: 'Then', ar: 'حينها' }, note: { en: 'It was so.', ar: 'كان كذلك.' }, outlines: [], sources: [] }];
  expect(faults(records.maps, { ...map, steps })).toEqual(['steps.0.sources: Nothing vouches for this.']);
});
