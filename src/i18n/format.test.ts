import { describe, expect, test } from 'vitest';
import { parseDate } from '#domain/dates.ts';
import { formatOf } from './format.ts';

const [en, ar] = [formatOf('en'), formatOf('ar')];

describe('a date is printed as precisely as it is known', () => {
  test.each([
    ['1923', '1923', '1923'],
    ['1905~', 'about 1905', 'نحو عام 1905'],
    ['1988-02', 'February 1988', 'فبراير/شباط 1988'],
    ['1988-02~', 'about February 1988', 'نحو فبراير/شباط 1988'],
    ['2023-09-19', '19 September 2023', '19 سبتمبر/أيلول 2023'],
    ['2023-09-20T13:00+04:00', '20 September 2023, 13:00 (UTC+4)', '20 سبتمبر/أيلول 2023، الساعة 13:00 (غرينتش+4)'],
    ['2023-09-20T08:05-05:30', '20 September 2023, 08:05 (UTC−5:30)', '20 سبتمبر/أيلول 2023، الساعة 08:05 (غرينتش−5:30)'],
    ['2023-09-20T00:00Z', '20 September 2023, 00:00 (UTC)', '20 سبتمبر/أيلول 2023، الساعة 00:00 (غرينتش)'],
  ])('%s', (value, english, arabic) => {
    expect(en.date(parseDate(value))).toBe(english);
    expect(ar.date(parseDate(value))).toBe(arabic);
  });

  test('the months are those of Arab newsrooms, in both traditions', () => {
    const months = Array.from({ length: 12 }, (_, index) =>
      ar.date({ year: 2023, month: index + 1, approximate: false }).replace(' 2023', ''),
    );
    expect(months).toEqual([
      'يناير/كانون الثاني',
      'فبراير/شباط',
      'مارس/آذار',
      'أبريل/نيسان',
      'مايو/أيار',
      'يونيو/حزيران',
      'يوليو/تموز',
      'أغسطس/آب',
      'سبتمبر/أيلول',
      'أكتوبر/تشرين الأول',
      'نوفمبر/تشرين الثاني',
      'ديسمبر/كانون الأول',
    ]);
  });
});

describe('a span prints once what both ends share', () => {
  test.each([
    ['2023-09-19', '2023-09-20', '19–20 September 2023', '19–20 سبتمبر/أيلول 2023'],
    ['2023-09-28', '2023-10-03', '28 September 2023 – 3 October 2023', '28 سبتمبر/أيلول 2023 – 3 أكتوبر/تشرين الأول 2023'],
    ['2022-09-19', '2023-09-20', '19 September 2022 – 20 September 2023', '19 سبتمبر/أيلول 2022 – 20 سبتمبر/أيلول 2023'],
    ['1918', '1920', '1918 – 1920', '1918 – 1920'],
    ['2023-09', '2023-09-20', 'September 2023 – 20 September 2023', 'سبتمبر/أيلول 2023 – 20 سبتمبر/أيلول 2023'],
    ['2023-09-05~', '2023-09-07', 'about 5 September 2023 – 7 September 2023', 'نحو 5 سبتمبر/أيلول 2023 – 7 سبتمبر/أيلول 2023'],
  ])('%s to %s', (from, to, english, arabic) => {
    expect(en.span(parseDate(from), parseDate(to))).toBe(english);
    expect(ar.span(parseDate(from), parseDate(to))).toBe(arabic);
  });

  test('and keeps the times of one day', () => {
    const [from, to] = [parseDate('2023-09-20T09:00+04:00'), parseDate('2023-09-20T13:00+04:00')];
    expect(en.span(from, to)).toBe('20 September 2023, 09:00 (UTC+4) – 20 September 2023, 13:00 (UTC+4)');
  });
});

describe('numbers', () => {
  test.each([en, ar])('are grouped by thousands, in the digits 0 to 9', (format) => {
    expect([0, 999, 1275, 100417, 0.75, 4400.5].map(format.number)).toEqual(['0', '999', '1,275', '100,417', '0.75', '4,400.5']);
  });

  test.each([en, ar])('of a range are joined without spaces', (format) => {
    expect(format.range(500, 1000)).toBe('500–1,000');
  });

  test('ask for the plural form of the language', () => {
    const counts = [0, 1, 2, 3, 11, 100];
    expect(counts.map(en.plural)).toEqual(['other', 'one', 'other', 'other', 'other', 'other']);
    expect(counts.map(ar.plural)).toEqual(['zero', 'one', 'two', 'few', 'many', 'other']);
  });
});

describe('words of other kinds', () => {
  test('languages have names, and a tag that has none stands for itself', () => {
    expect([en.languageName('hy'), ar.languageName('hy')]).toEqual(['Armenian', 'الأرمنية']);
    expect(en.languageName('qqq')).toBe('qqq');
  });

  test('lists, commas and quotation marks are those of the language', () => {
    expect(en.list(['A', 'B', 'C'])).toBe('A, B and C');
    expect(ar.list(['أ', 'ب', 'ج'])).toBe('أ وب وج');
    expect([en.comma, ar.comma]).toEqual([', ', '، ']);
    expect([en.quote('So'), ar.quote('كذا')]).toEqual(['“So”', '«كذا»']);
  });
});
