import { describe, expect, test } from 'vitest';
import { writtenDates } from './written-dates.ts';

describe('dates in a sentence', () => {
  test.each([
    ['on Tuesday 19 September 2023,', { weekday: 2, day: 19, month: 9, year: 2023, offset: 3 }],
    ['Tuesday, 19 September 2023', { weekday: 2, day: 19, month: 9, year: 2023 }],
    ['in May 1994', { month: 5, year: 1994 }],
    ['on 9 May', { day: 9, month: 5 }],
    ['from 19–20 September 2023', { day: 20, month: 9, year: 2023 }],
  ])('in English: %s', (text, date) => {
    expect(writtenDates(text, 'en')).toEqual([expect.objectContaining(date)]);
  });

  test.each([
    ['يوم الثلاثاء 19 سبتمبر 2023', { weekday: 2, day: 19, month: 9, year: 2023 }],
    ['الإثنين، 3 أكتوبر', { weekday: 1, day: 3, month: 10 }],
    ['في 19 سبتمبر/أيلول 2023', { day: 19, month: 9, secondMonth: 9, year: 2023 }],
    ['بين مايو ويوليو 2023', { month: 7, year: 2023 }],
    ['10 تشرين الثاني/نوفمبر 2020', { day: 10, month: 11, secondMonth: 11, year: 2020 }],
    ['20 آب', { day: 20, month: 8 }],
  ])('in Arabic: %s', (text, date) => {
    expect(writtenDates(text, 'ar')).toEqual([expect.objectContaining(date)]);
  });

  test.each(['They may march on.', 'May is a month, August is another.', 'a 2023 report', 'Room 19 Mayfair'])('not in: %s', (text) => {
    expect(writtenDates(text, 'en')).toEqual([]);
  });
});
