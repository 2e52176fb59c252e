import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { faults } from '../../tests/faults.ts';
import * as small from '../../tests/small-topic.ts';
import { figureFacts } from './figure.ts';

const schema = z.strictObject(figureFacts);
const { facts } = small.figure('ada-quill');
const title = { en: 'Captain', ar: 'القبطانة' };

test('an office may have dates as precise as they are known, or none', () => {
  expect(faults(schema, { ...facts, roles: [{ title, from: '1990', to: '2021-06' }, { title }] })).toEqual([]);
});

test('an office has its title in every language', () => {
  expect(faults(schema, { ...facts, roles: [{ title: { en: 'Captain' } }] })).toEqual(['roles.0.title.ar: The field `ar` is missing.']);
});

test('the second of two offices is the one that is wrong', () => {
  expect(faults(schema, { ...facts, roles: [{ title }, { title, from: 1990, salary: 1 }] })).toEqual([
    'roles.1.from: A date is a quoted string.',
    'roles.1.salary: There is no field `salary`.',
  ]);
});

test('a figure is a person or a body', () => {
  expect(faults(schema, { ...facts, kind: 'state' })).toEqual(['kind: This value is not on the list.']);
});
