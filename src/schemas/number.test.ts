import { expect, test } from 'vitest';
import { faults } from '../../tests/faults.ts';
import * as small from '../../tests/small-topic.ts';
import { number } from './number.ts';

const without = { ...small.number('passengers').data, value: undefined };

test('a number is one value', () => {
  expect(faults(number, { ...without, value: 100417 })).toEqual([]);
});

test('a number may be none at all: nought is a value', () => {
  expect(faults(number, { ...without, value: 0 })).toEqual([]);
});

test('a number may be a range', () => {
  expect(faults(number, { ...without, range: [80, 120] })).toEqual([]);
});

test('a number with neither value nor range says nothing', () => {
  expect(faults(number, without)).toEqual(['value: A number has either `value` or `range`.']);
});

test('a number with both would say two things', () => {
  expect(faults(number, { ...without, value: 100, range: [80, 120] })).toEqual(['value: A number has either `value` or `range`.']);
});

test('a value is not words', () => {
  expect(faults(number, { ...without, value: '100' })).toEqual(['value: This is not a number.']);
});

test('a hedge is one that the site can print in every language', () => {
  expect(faults(number, { ...without, value: 100, qualifier: 'at-most' })).toEqual(['qualifier: This value is not on the list.']);
});
