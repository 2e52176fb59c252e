import { expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';

test('a text that fits is whole', () => {
  expect(excerpt('We will turn', 12)).toBe('We will turn');
});

test('a long text ends after a whole word', () => {
  expect(excerpt('We will turn it into a paradise', 12)).toBe('We will turn…');
  expect(excerpt('We will turn it into a paradise', 14)).toBe('We will turn…');
});

test.each([
  ['The boat, the pier and the bay', 10, 'The boat…'],
  ['It stopped. Nobody knows why', 12, 'It stopped…'],
  ['توقفت العبّارة، ولا أحد يعرف السبب', 16, 'توقفت العبّارة…'],
])('no stop or comma stands before the ellipsis: %s', (text, length, short) => {
  expect(excerpt(text, length)).toBe(short);
});
