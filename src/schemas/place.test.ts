import { expect, test } from 'vitest';
import { faults } from '../../tests/faults.ts';
import * as small from '../../tests/small-topic.ts';
import { place } from './place.ts';

const { data } = small.place('island');

test('a place may have names in languages that the site does not have', () => {
  expect(faults(place, { ...data, names: { ...data.names, fr: 'Île Lumen' } })).toEqual([]);
});

test('a place has its house name in every language of the site', () => {
  expect(faults(place, { ...data, names: { en: 'Lumen Island', fr: 'Île Lumen' } })).toEqual([
    'names: A name in one of the languages of the site is missing.',
  ]);
});

test('a point lies on the globe', () => {
  expect(faults(place, { ...data, lat: 91, lon: -181 }).map((fault) => fault.split(':')[0])).toEqual(['lat', 'lon']);
});
