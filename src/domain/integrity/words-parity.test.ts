import { expect, test } from 'vitest';
import { findings } from '../../../tests/faults.ts';
import { evidence, passage } from '../../../tests/passages.ts';
import { topicOf } from '../../../tests/small-topic.ts';
import type { Passage } from '../prose.ts';
import { wordsParity } from './words-parity.ts';

const judge = (en: string, ar: string, changes: Partial<Passage> = {}) =>
  findings(wordsParity(topicOf(), evidence([passage(en, changes), passage(ar, { ...changes, locale: 'ar' })])));

test.each([
  ['numbers and dates', 'On 19 September 2023, 40,000.', 'في 19 سبتمبر 2023، 40 ألفاً.'],
  ['either tradition of months', 'In May 1994', 'في أيار 1994'],
  ['a span of years', '1988-91', '1988-1991'],
  ['neither', 'Nothing.', 'لا شيء.'],
])('a field that says %s in both languages agrees', (_what, en, ar) => {
  expect(judge(en, ar)).toEqual([]);
});

test('a date that differs is missing from both', () => {
  expect(judge('On 19 September', 'في 19 أكتوبر')).toEqual([
    'timeline/a.ar.mdx, 1:1: date 19 September stands in the English field but not here.',
    'timeline/a.en.mdx, 1:1: date 19 أكتوبر stands in the Arabic field but not here.',
  ]);
});

test('a number that is missing is named', () => {
  expect(judge('Some 80 people.', 'أشخاص.')).toEqual(['timeline/a.ar.mdx, 1:1: numeral 80 stands in the English field but not here.']);
});

test('the numbers of a block are judged with its citations, its dates here', () => {
  expect(judge('Some 80 people.', 'أشخاص.', { isBlock: true })).toEqual([]);
  expect(judge('On 19 September', 'في 19 أكتوبر', { isBlock: true })).toEqual([
    'timeline/a.ar.mdx, 1:1: date 19 September stands in the English paragraph but not here.',
    'timeline/a.en.mdx, 1:1: date 19 أكتوبر stands in the Arabic paragraph but not here.',
  ]);
});

test('words that are quoted whole may be each language’s own', () => {
  expect(judge('On 19 September', 'في أيلول', { voice: 'quoted' })).toEqual([]);
});

test('a date inside a quotation is as it was printed', () => {
  expect(judge('It prints “Sept. 11”.', 'يطبع «11 سبتمبر».')).toEqual([]);
});

test('fields of different entries are not compared', () => {
  expect(wordsParity(topicOf(), evidence([passage('In 1890'), passage('قديماً', { locale: 'ar', entry: 'timeline/b' })]))).toEqual([]);
});
