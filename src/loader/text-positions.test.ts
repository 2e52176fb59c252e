import { expect, test } from 'vitest';
import { positionAt } from './text-positions.ts';

test.each([
  ['the first letter', 'ab\nc', 0, 1, 1],
  ['the end of a line', 'ab\nc', 2, 1, 3],
  ['the next line', 'ab\nc', 3, 2, 1],
  ['a line after an empty one', 'a\n\nb', 3, 3, 1],
  ['a letter of another script', 'قال نعم', 4, 1, 5],
])('%s', (_what, text, offset, line, column) => {
  expect(positionAt(text, offset)).toEqual({ line, column });
});
