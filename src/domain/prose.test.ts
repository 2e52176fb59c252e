import { describe, expect, test } from 'vitest';
import { placeIn } from './prose.ts';

const runs = [
  { text: 'At ', at: { line: 5, column: 1 }, exact: true },
  { text: 'sea\nagain', at: { line: 5, column: 6 }, exact: true },
  { text: '“?”', at: { line: 7, column: 2 }, exact: false },
];

describe('the place of a letter', () => {
  test.each([
    ['in the first run', 1, 5, 2],
    ['in a later one, past the marks between them', 3, 5, 6],
    ['on the next line of a run', 8, 6, 2],
    ['in a run that is written otherwise than read is its beginning', 14, 7, 2],
    ['past the end is the beginning of the last run', 99, 7, 2],
  ])('%s', (_where, offset, line, column) => {
    expect(placeIn({ runs }, offset)).toEqual({ line, column });
  });
});
