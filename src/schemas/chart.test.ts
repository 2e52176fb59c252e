import { expect, test } from 'vitest';
import { faults } from '../../tests/faults.ts';
import * as small from '../../tests/small-topic.ts';
import { chart } from './chart.ts';

const { data } = small.chart('boats');

test('a chart is of a kind that the site can draw', () => {
  expect(faults(chart, { ...data, kind: 'pie' })).toEqual(['kind: This value is not on the list.']);
});

test('a chart draws something', () => {
  expect(faults(chart, { ...data, groups: [] })).toEqual(['groups: There is nothing here.']);
  expect(faults(chart, { ...data, groups: [{ numbers: [] }] })).toEqual(['groups.0.numbers: There is nothing here.']);
});

test('a number stands in a group once', () => {
  expect(faults(chart, { ...data, groups: [{ numbers: ['boats', 'boats'] }] })).toEqual([
    'groups.0.numbers: The same id stands twice in this list.',
  ]);
});
