import { expect, test } from 'vitest';
import { faults } from '../../tests/faults.ts';
import * as small from '../../tests/small-topic.ts';
import { site } from './site.ts';

test('a site may leave out where its source is kept', () => {
  expect(faults(site, { ...small.site, repository: 'https://host.example/ferry' })).toEqual([]);
});

test('a site has a side and an era at least', () => {
  expect(faults(site, { ...small.site, sides: [], eras: [] }).map((fault) => fault.split(':')[0])).toEqual(['sides', 'eras']);
});

test('a unit has the form that every count can fall back on, in each language', () => {
  expect(faults(site, { ...small.site, units: { people: { en: { one: 'person' }, ar: { other: 'شخص' } } } })).toEqual([
    'units.people.en.other: The field `other` is missing.',
  ]);
});

test('a unit has no plural form that no language has', () => {
  expect(faults(site, { ...small.site, units: { people: { en: { dozen: 'people', other: 'people' }, ar: { other: 'شخص' } } } })).toEqual([
    'units.people.en.dozen: There is no field `dozen`.',
  ]);
});
