import { describe, expect, test } from 'vitest';
import { number } from '../../tests/small-topic.ts';
import { rangesOf, roundTicks, stepsOf } from './chart.ts';

describe('round ticks', () => {
  test.each([
    [238, 4, [0, 100, 200, 300]],
    [30000, 4, [0, 10000, 20000, 30000]],
    [100632, 6, [0, 20000, 40000, 60000, 80000, 100000, 120000]],
    [1, 4, [0, 0.5, 1]],
    [0, 4, [0, 0.5, 1]],
  ])('reach %i in about %i steps', (highest, wanted, ticks) => {
    expect(roundTicks(highest, wanted)).toEqual(ticks);
  });
});

describe('counts side by side', () => {
  const counts = [number('one', { value: 150 }), number('span', { value: undefined, range: [50, 200] })];

  test('stand on one scale that begins at nought', () => {
    const { start, ticks, marks } = rangesOf(counts, 'en');
    expect(start).toBe(0);
    expect(ticks).toEqual([0, 50, 100, 150, 200].map((value, index) => ({ value, at: index * 25 })));
    expect(Object.fromEntries(marks)).toEqual({ one: { from: 75, to: 75 }, span: { from: 25, to: 100 } });
  });

  test('are the mirror image where reading begins on the right', () => {
    const { start, ticks, marks } = rangesOf(counts, 'ar');
    expect(start).toBe(100);
    expect(ticks.map(({ at }) => at)).toEqual([100, 75, 50, 25, 0]);
    expect(Object.fromEntries(marks)).toEqual({ one: { from: 25, to: 25 }, span: { from: 75, to: 0 } });
  });
});

describe('a running count', () => {
  const taken = (asOf: string, value: number) => number(asOf, { asOf, value });
  const line = [taken('2021-05-30T12:00+00:00', 20), taken('2021-05-31', 40), taken('2021-06-01T00:00+00:00', 50)];
  const { path, points } = stepsOf([line], 'en').lines[0]!;

  test('stays level until the next count and rises with it', () => {
    // Three days; scale from 0 to 50.
    expect(path).toBe('M16.7 60H50V20H66.7V0');
  });

  test('known only by its day stands in the middle of that day', () => {
    expect(points.map(({ x }) => x)).toEqual([16.7, 50, 66.7]);
  });

  test('known only by its day stands between counts of the same day whose hour is known', () => {
    const sameDay = [taken('2021-05-30T06:00+00:00', 10), taken('2021-05-30', 20), taken('2021-05-30T18:00+00:00', 30)];
    expect(stepsOf([sameDay], 'en').lines[0]!.points.map(({ x }) => x)).toEqual([25, 50, 75]);
  });

  test('never steps back, even where its dates do', () => {
    const disordered = [taken('2021-05-31', 10), taken('2021-05-30', 20)];
    expect(stepsOf([disordered], 'en').lines[0]!.points.map(({ x }) => x)).toEqual([75, 75]);
  });

  test('runs from right to left in Arabic, at the same heights', () => {
    expect(stepsOf([line], 'ar').lines[0]!.path).toBe('M83.3 60H50V20H33.3V0');
  });

  test('names its days under each other’s middle, with the months beneath', () => {
    const { times, months } = stepsOf([line], 'en');
    expect(times).toEqual([
      { date: '2021-05-30', at: 0, middle: 16.7 },
      { date: '2021-05-31', at: 33.3, middle: 50 },
      { date: '2021-06-01', at: 66.7, middle: 83.3 },
    ]);
    expect(months.map(({ date }) => date)).toEqual(['2021-05', '2021-06']);
  });

  test.each([
    [
      'two weeks in days',
      '2021-05-17',
      '2021-05-30',
      ['2021-05-17', '2021-05-19', '2021-05-21', '2021-05-23', '2021-05-25', '2021-05-27', '2021-05-29'],
    ],
    ['half a year in months', '2021-01-20', '2021-07-02', ['2021-01', '2021-03', '2021-05', '2021-07']],
    ['decades in years', '1988', '2023', ['1988', '1993', '1998', '2003', '2008', '2013', '2018', '2023']],
  ])('counts %s', (_span, from, to, dates) => {
    const { times } = stepsOf([[taken(from, 1), taken(to, 2)]], 'en');
    expect(times.map(({ date }) => date)).toEqual(dates);
    expect(times[0]!.at).toBe(0);
  });
});
