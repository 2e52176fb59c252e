import { describe, expect, test } from 'vitest';
import { termsOf, wordsIn } from './normalise.ts';

/** Whether a reader who types the one finds the other. */
const meet = (typed: string, printed: string) => termsOf(typed).some((term) => termsOf(printed).includes(term));

describe('an Arabic word is found', () => {
  const prefixes = ['', 'و', 'ف'].flatMap((and) => ['ال', 'بال', 'كال', 'ب', 'ك', 'ل', ''].map((to) => and + to));

  test.each(prefixes)('with «%s» before it', (prefix) => {
    expect(meet(`${prefix}لاجئين`, 'اللاجئون')).toBe(true);
    expect(meet(`${prefix}مفاوضات`, 'المفاوضات')).toBe(true);
  });

  test.each([
    ['واللاجئون', 'لاجئ'],
    ['للاجئين', 'اللاجئون'],
    ['وللاجئين', 'لاجئون'],
    ['وأرمينيا', 'أرمينيا'],
    ['للانفصاليين', 'الانفصاليون'],
    ['للمدن', 'المدينة'],
  ])('with clitics: %s, %s', (typed, printed) => expect(meet(typed, printed)).toBe(true));

  test.each([
    ['احمد', 'أحمد'],
    ['إلى الامام', 'إلى الإمام'],
    ['آثار', 'اثار'],
    ['مستشفي', 'مستشفى'],
    ['مدرسه', 'مدرسة'],
    ['لاجىء', 'لاجئ'],
    ['مسوول', 'مسؤول'],
    ['قضا', 'قضاء'],
    ['سُكّان', 'سكان'],
    ['لاتشـــين', 'لاتشين'],
    ['شخصاً', 'شخص'],
    ['ﻻجئ', 'لاجئ'],
  ])('in whatever form its letters are typed: %s, %s', (typed, printed) => {
    expect(meet(typed.split(' ').at(-1)!, printed.split(' ').at(-1)!)).toBe(true);
  });

  test.each([
    ['کرملین', 'كرملين'],
    ['غوریس', 'غوريس'],
    ['گوریس', 'غوريس'],
    ['لاچین', 'لاتشين'],
    ['پاریس', 'باريس'],
  ])('in the letters of Persian and Urdu keyboards: %s, %s', (typed, printed) => expect(meet(typed, printed)).toBe(true));

  test.each([
    ['لاجئات', 'لاجئ'],
    ['جنديان', 'جندي'],
    ['مدينتان', 'مدينة'],
    ['مدينتين', 'مدينة'],
    ['انفصالي', 'انفصال'],
    ['انفصاليون', 'انفصال'],
    ['أذربيجانيون', 'أذربيجان'],
    ['سياسية', 'سياسي'],
    ['قواتها', 'قوات'],
    ['قوات', 'قوة'],
    ['غادروا', 'غادر'],
    ['غادرت', 'غادر'],
  ])('in its plural, dual or derived form: %s, %s', (typed, printed) => expect(meet(typed, printed)).toBe(true));

  test.each([
    ['جنود', 'جندي'],
    ['الجنود', 'جندي'],
    ['وللجنود', 'جندي'],
    ['جنودها', 'الجندي'],
    ['الأسرى', 'أسير'],
    ['قرى', 'القرية'],
    ['الأراضي', 'أرض'],
    ['الحروب', 'حرب'],
  ])('in a broken plural: %s, %s', (typed, printed) => expect(meet(typed, printed)).toBe(true));

  test.each([
    ['وزير', 'زيارة'],
    ['مدينة', 'مدة'],
    ['حرب', 'حزب'],
  ])('and not for another: %s, %s', (typed, printed) => expect(meet(typed, printed)).toBe(false));
});

describe('an English word is found', () => {
  test.each([
    ['Ceasefire', 'ceasefires'],
    ['refugee', 'refugees'],
    ['army', 'armies'],
    ['clashes', 'clash'],
    ['left', 'leaving'],
    ['stopped', 'stop'],
    ['agreed', 'agree'],
    ['children', 'child'],
    ['Erdoğan', 'erdogan'],
    ['Armenia’s', 'armenia'],
    ["Armenia's", 'armenia'],
    ['Aquila', 'L’Aquila'],
  ])('in its other forms: %s, %s', (typed, printed) => expect(meet(typed, printed)).toBe(true));

  test.each([
    ['Paris', 'par'],
    ['crisis', 'cris'],
    ['during', 'dur'],
  ])('but not cut where nothing was added: %s, %s', (typed, printed) => expect(termsOf(typed)).not.toEqual([printed]));
});

test.each([
  ['Арцах', ['арцах']],
  ['АРЦАХ', ['арцах']],
  ['Ստեփանակերտ', ['ստեփանակերտ']],
  ['Xankəndi', ['xankendi']],
  ['İlham', ['ilham']],
  ['Qarabağ', ['qarabag']],
])('another script is kept, whatever its case: %s', (word, terms) => expect(termsOf(word)).toEqual(terms));

test.each([
  ['2023', '٢٠٢٣'],
  ['2023', '۲۰۲۳'],
  ['09', '9'],
  ['20th', '20'],
  ['120000', '120,000'],
  ['120000', '١٢٠٬٠٠٠'],
  ['120 ألف', '120,000'],
  ['120 thousand', '120,000'],
])('a number is the same in whatever digits: %s, %s', (typed, printed) => expect(meet(typed, printed)).toBe(true));

test('words that stand in every text are not looked for', () => {
  expect(['the', 'why', 'of', 'في', 'وفي', 'لماذا', 'إلى'].map(termsOf)).toEqual([[], [], [], [], [], [], []]);
});

test('the words of a text know where they stand', () => {
  const text = 'At 13:00 on 20/9/2023, 1,275 of «اللاجئين» left Nagorno-Karabakh.';
  const words = wordsIn(text);
  expect(words.map((word) => word.text)).toEqual([
    'At',
    '13:00',
    'on',
    '20',
    '9',
    '2023',
    '1,275',
    'of',
    'اللاجئين',
    'left',
    'Nagorno',
    'Karabakh',
  ]);
  expect(words.every((word) => text.slice(word.start, word.end) === word.text)).toBe(true);
});
