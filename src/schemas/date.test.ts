import { describe, expect, test } from 'vitest';
import { faults } from '../../tests/faults.ts';
import { dateProblem, dayDate, edtfDate } from './date.ts';

const form = 'This is not a date of the content model.';

describe('a date of the content model', () => {
  test.each([
    ['a year', '1923'],
    ['a month', '1988-02'],
    ['a day', '2023-09-19'],
    ['the 29th of February in a leap year', '2024-02-29'],
    ['a minute east of Greenwich', '2023-09-20T13:00+04:00'],
    ['a minute west of Greenwich', '2023-09-20T13:00-05:30'],
    ['a minute at Greenwich', '2023-09-20T00:00Z'],
    ['about a year', '1905~'],
    ['about a day', '1905-03-01~'],
  ])('may be %s', (_what, value) => {
    expect(dateProblem(value)).toBeUndefined();
    expect(faults(edtfDate, value)).toEqual([]);
  });

  test.each([
    ['19 September 2023', form],
    ['2023-9-19', form],
    ['23-09-19', form],
    ['2023-09-19 ', form],
    ['~1905', form],
    ['', form],
    ['2023-13-01', 'There is no such month.'],
    ['2023-00', 'There is no such month.'],
    ['2023-02-31', 'That month has no such day.'],
    ['2023-02-29', 'That month has no such day.'],
    ['2023-04-00', 'That month has no such day.'],
    ['2023-09-20T13:00', 'A time needs its zone.'],
    ['2023-09-20T13:00:30', 'A time needs its zone.'],
    ['2023-09-20T24:00+04:00', 'There is no such time of day.'],
    ['2023-09-20T13:60Z', 'There is no such time of day.'],
  ])('is not "%s": %s', (value, message) => {
    expect(faults(edtfDate, value)).toEqual([`: ${message}`]);
  });

  test.each([[2023], [new Date(0)], [null]])('is a string, not %s', (value) => {
    expect(faults(edtfDate, value)).toEqual([': A date is a quoted string.']);
  });
});

describe('a date known to the day', () => {
  test('is a day', () => {
    expect(faults(dayDate, '2023-09-19')).toEqual([]);
  });

  test.each(['2023', '2023-09', '2023-09-19~', '2023-09-20T13:00+04:00'])('is not %s', (value) => {
    expect(faults(dayDate, value)).toEqual([': A full day is needed here.']);
  });
});
