import { expect, test } from 'vitest';
import { amountsIn } from './amounts.ts';

test.each([
  ['a span of years, its second one shortened', '1988-91', ['1988', '1991']],
  ['the same with a dash, at the end of a sentence', 'in 1905–06.', ['1905', '1906']],
  ['the same written out', '1988-1991', ['1988', '1991']],
  ['an Arabic thousand', 'نحو 40 ألف مكان', ['40000']],
  ['a broken one', '86.6 ألف كيلومتر', ['86600']],
  ['an hour with its zero', 'at 09:00', ['9:00']],
  ['a decade, which is a name', 'in the 1990s', []],
  ['a score, which is no span of years', '13-2', ['13', '2']],
  ['a date of ISO, which is none either', '2023-09-19', ['2023', '09', '19']],
])('%s', (_what, text, amounts) => {
  expect(amountsIn(text)).toEqual(amounts);
});
