import { expect, test } from 'vitest';
import { faults } from '../../tests/faults.ts';
import * as small from '../../tests/small-topic.ts';
import { source } from './source.ts';

const { data } = small.source('gazette');

test.each(['https://gazette.example/ferry', 'http://gazette.example'])('a source may have been seen at %s', (url) => {
  expect(faults(source, { ...data, url, archived: url })).toEqual([]);
});

test.each(['javascript:alert(1)', 'ftp://gazette.example', 'gazette.example', 'page 2'])('a source was not seen at %s', (url) => {
  expect(faults(source, { ...data, url })).toEqual(['url: This is not a web address.']);
});

test('a title is printed or described, and `described` is never false', () => {
  expect(faults(source, { ...data, described: true })).toEqual([]);
  expect(faults(source, { ...data, described: false })).toEqual(['described: This value is not on the list.']);
});

test('a source was read on a day', () => {
  expect(faults(source, { ...data, retrieved: '2021-07' })).toEqual(['retrieved: A full day is needed here.']);
});
