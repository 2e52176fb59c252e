import { expect, test } from 'vitest';
import { issuesEn } from './issues.en.ts';

/** Every message, its gaps filled with letters. */
const said = Object.entries(issuesEn).map(([key, say]): [key: string, texts: string[]] => [
  key,
  (say as (...gaps: string[]) => (string | undefined)[])('A', 'B', 'C').filter((text) => text !== undefined),
]);

test('every message is whole sentences on one line', () => {
  // These two end in the words of a parser, which writes no full stop.
  const quoting = ['yaml-syntax', 'mdx-syntax'];
  const broken = said.filter(([key, texts]) => !quoting.includes(key) && !texts.every((text) => /^[<`A-Z][^\n]*[.?]$/.test(text)));
  expect(broken).toEqual([]);
});

test('every message has its gaps filled', () => {
  expect(said.filter(([, texts]) => texts.some((text) => text.includes('undefined')))).toEqual([]);
});

test('every message says what to write instead, but where the parser or the value says all', () => {
  expect(said.filter(([, texts]) => texts.length < 2).map(([key]) => key)).toEqual(['mdx-syntax', 'invalid-value']);
});

test('what was most likely meant is asked, and else the way out is named', () => {
  expect(issuesEn['unknown-component']('Cit', 'Cite')).toEqual(['There is no component <Cit>.', 'Did you mean `Cite`?']);
  expect(issuesEn['unknown-component']('Video')[1]).toBe('See docs/content-model.md for the components.');
});
