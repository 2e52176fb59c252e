import { expect, test } from 'vitest';
import { findings } from '../../../tests/faults.ts';
import { evidence, passage } from '../../../tests/passages.ts';
import { topicOf } from '../../../tests/small-topic.ts';
import type { Locale } from '#i18n/locales.ts';
import { datesInText } from './written-dates.ts';

const judge = (text: string, locale: Locale = 'en') => findings(datesInText(topicOf(), evidence([passage(text, { locale })])));

test('the day of the week beside a date is that of the calendar', () => {
  expect(judge('On Tuesday 19 September 2023.')).toEqual([]);
  expect(judge('On Monday 19 September 2023.')).toEqual(['timeline/a.en.mdx, 1:4: The day of “Monday 19 September 2023” was a Tuesday.']);
  expect(judge('يوم الاثنين 19 سبتمبر 2023.', 'ar')).toEqual([
    'timeline/a.ar.mdx, 1:5: The day of “الاثنين 19 سبتمبر 2023” was a Tuesday.',
  ]);
});

test('without a year a day of the week may be right', () => {
  expect(judge('On Monday 19 September.')).toEqual([]);
});

test('a date that is written out exists', () => {
  expect(judge('On 31 September.')).toEqual(['timeline/a.en.mdx, 1:4: There is no such day as “31 September”.']);
  expect(judge('On 29 February 2023.')).toEqual(['timeline/a.en.mdx, 1:4: There is no such day as “29 February 2023”.']);
  expect(judge('On 29 February, a leap day.')).toEqual([]);
});

test('two names of a month name the same one', () => {
  expect(judge('19 سبتمبر/أيلول 2023', 'ar')).toEqual([]);
  expect(judge('19 سبتمبر/آب 2023', 'ar')).toEqual(['timeline/a.ar.mdx, 1:1: Two different months stand in “19 سبتمبر/آب 2023”.']);
});
