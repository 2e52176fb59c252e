import { expect, test } from 'vitest';
import { numeralsIn } from './numerals.ts';

test.each([
  ['no digits at all', []],
  ['At 13:00 some 1,275 people', ['13:00', '1275']],
  ['100,417 of 1,000,000', ['100417', '1000000']],
  ['4.5 per cent, 0.75', ['4.5', '0.75']],
  ['on 19 September 2023.', ['19', '2023']],
  ['in 2020, 2021, and 2022', ['2020', '2021', '2022']],
  ['between 500–1,000', ['500', '1000']],
  ['2020-21', ['2020', '21']],
  ['the 44th, in 5km', ['44', '5']],
])('%s: %j', (text, numerals) => {
  expect(numeralsIn(text)).toEqual(numerals);
});

test('a list of digits is no number with separators', () => {
  expect(numeralsIn('votes 1,2,3')).toEqual(['1,2,3']);
});

test.each([
  ['نحو ١٢٧٥ شخصاً', ['1275']],
  ['١٬٢٧٥ شخصاً و٤٫٥ في المئة', ['1275', '4.5']],
  ['۱۲۷۵ نفر', ['1275']],
  ['الساعة 13:00، في 19 سبتمبر/أيلول 2023.', ['13:00', '19', '2023']],
])('numerals of Arabic and Persian are the same numbers: %s', (text, numerals) => {
  expect(numeralsIn(text)).toEqual(numerals);
});
