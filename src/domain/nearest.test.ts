import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const fields = ['sources', 'places', 'status', 'era'];

test.each([
  ['sorces', 'sources'],
  ['source', 'sources'],
  ['place', 'places'],
  ['statsu', 'status'],
  ['eras', 'era'],
])('%s most likely means %s', (word, meant) => {
  expect(nearest(word, fields)).toBe(meant);
});

test.each(['weather', 'reviewed', 'x'.repeat(30)])('%s means none of them', (word) => {
  expect(nearest(word, fields)).toBeUndefined();
});

test('the closest wins, and of two that are equally close the first', () => {
  expect(nearest('engine', ['engines', 'engine'])).toBe('engine');
  expect(nearest('cat', ['bat', 'hat'])).toBe('bat');
});

test('a third of a long id may differ', () => {
  expect(nearest('2021-05-12-ferry-stop', ['2021-05-12-ferry-stops', '2021-06-ferry-returns'])).toBe('2021-05-12-ferry-stops');
});

test('among nothing nothing is near', () => {
  expect(nearest('sources', [])).toBeUndefined();
});
