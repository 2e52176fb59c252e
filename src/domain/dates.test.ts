import { describe, expect, test } from 'vitest';
import { compareDates, dayOf, isBefore, machineDate, parseDate } from './dates.ts';

describe('a date is read with the precision that it has', () => {
  test.each([
    ['1923', { year: 1923, approximate: false }],
    ['1905~', { year: 1905, approximate: true }],
    ['1988-02', { year: 1988, month: 2, approximate: false }],
    ['2023-09-19', { year: 2023, month: 9, day: 19, approximate: false }],
    ['2023-09-20T13:05+04:00', { year: 2023, month: 9, day: 20, time: { hour: 13, minute: 5, zone: 240 }, approximate: false }],
    ['2023-09-20T13:05-05:30', { year: 2023, month: 9, day: 20, time: { hour: 13, minute: 5, zone: -330 }, approximate: false }],
    ['2023-09-20T00:00Z', { year: 2023, month: 9, day: 20, time: { hour: 0, minute: 0, zone: 0 }, approximate: false }],
  ])('%s', (value, date) => {
    expect(parseDate(value)).toEqual(date);
  });

  test('what is no date is refused by name', () => {
    expect(() => parseDate('spring 1988')).toThrow('Not a date of the content model: spring 1988');
  });
});

test('a date for machines carries no mark of doubt', () => {
  expect(['1905~', '2023-09-20T13:00+04:00'].map(machineDate)).toEqual(['1905', '2023-09-20T13:00+04:00']);
});

test('the day of a date is all of it but the time', () => {
  expect(['1905~', '1988-02', '2023-09-20T13:00+04:00'].map(dayOf)).toEqual(['1905', '1988-02', '2023-09-20']);
});

describe('the order of the timeline', () => {
  const ordered = [
    '1890~',
    '2022-12-31',
    '2023',
    '2023-01-01',
    '2023-09',
    '2023-09-01',
    '2023-09-20',
    '2023-09-20T00:00+04:00',
    '2023-09-20T13:00+04:00',
    '2023-09-21',
  ];

  test('is by beginning, and what is less precise stands before what falls into it', () => {
    expect(ordered.toReversed().sort(compareDates)).toEqual(ordered);
  });

  test('holds for any two of them, either way round', () => {
    ordered.forEach((a, i) => ordered.forEach((b, j) => expect(Math.sign(compareDates(a, b))).toBe(Math.sign(i - j))));
  });

  test('is by the clock of the whole world within a day', () => {
    expect(compareDates('2023-09-20T13:00+04:00', '2023-09-20T10:00Z')).toBeLessThan(0);
    expect(compareDates('2023-09-20T13:00+04:00', '2023-09-20T09:00Z')).toBe(0);
  });

  test('does not tell an approximate date from an exact one', () => {
    expect(compareDates('1905~', '1905')).toBe(0);
  });
});

describe('all of one date lies before all of another', () => {
  test.each([
    ['2022', '2023'],
    ['2022', '2023-01'],
    ['2022', '2023-01-01'],
    ['2022-12', '2023'],
    ['2022-12-31', '2023'],
    ['2022-12-31T23:59+04:00', '2023'],
    ['2023-08', '2023-09'],
    ['2023-08', '2023-09-01'],
    ['2023-08-31', '2023-09'],
    ['2024-02-28', '2024-02-29'],
    ['2023-09-19', '2023-09-20T00:00+04:00'],
    ['2023-09-19T23:59+04:00', '2023-09-20'],
    ['2023-09-20T12:59+04:00', '2023-09-20T13:00+04:00'],
    ['2023-09-20T13:00+04:00', '2023-09-20T10:00Z'],
  ])('%s before %s', (a, b) => {
    expect(isBefore(a, b)).toBe(true);
    expect(isBefore(b, a)).toBe(false);
  });

  test.each([
    ['2023', '2023'],
    ['2023', '2023-12-31'],
    ['2023-01', '2023'],
    ['2023-09', '2023-09-30'],
    ['2023-09-01', '2023-09'],
    ['2023-09-20', '2023-09-20T23:59+04:00'],
    ['2023-09-20T00:00+04:00', '2023-09-20'],
    ['2023-09-20T13:00+04:00', '2023-09-20T09:00Z'],
  ])('nobody knows of %s and %s', (a, b) => {
    expect(isBefore(a, b)).toBe(false);
    expect(isBefore(b, a)).toBe(false);
  });
});
