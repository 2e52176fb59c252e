import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { faults } from '../../tests/faults.ts';
import * as small from '../../tests/small-topic.ts';
import { eventFacts } from './event.ts';

const schema = z.strictObject(eventFacts);
const { facts } = small.event('2021-05-12-ferry-stops');

test.each([0, 4, 2.5, '3'])('an importance of %j is not on the list', (importance) => {
  expect(faults(schema, { ...facts, importance })).toEqual(['importance: This value is not on the list.']);
});

test('a status is confirmed, attributed or disputed', () => {
  expect(faults(schema, { ...facts, status: 'alleged' })).toEqual(['status: This value is not on the list.']);
});

test('an event names places and figures by id, each once', () => {
  expect(faults(schema, { ...facts, places: ['Lumen Island'], figures: ['ada-quill', 'ada-quill'] })).toEqual([
    'places.0: This is not an id.',
    'figures: The same id stands twice in this list.',
  ]);
});

test('an event may begin about a year and end on a day', () => {
  expect(faults(schema, { ...facts, date: '1890~', end: '1891-03-01' })).toEqual([]);
});
