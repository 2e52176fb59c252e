import { expect, test } from 'vitest';
import { blockId } from './block-id.ts';

test('the first block is 1, and the hundredth keeps all its digits', () => {
  expect([0, 6, 98, 99].map(blockId)).toEqual(['b-01', 'b-07', 'b-99', 'b-100']);
});
