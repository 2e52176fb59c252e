import { describe, expect, test } from 'vitest';
import { findings } from '../../../tests/faults.ts';
import { event, figure, quote, topicOf } from '../../../tests/small-topic.ts';
import type { Pair } from '../content.ts';
import { chronology } from './chronology.ts';

const judge = (...entries: Pair[]) => findings(chronology(topicOf(entries)));
const title = { en: 'Captain', ar: 'القبطانة' };

describe('an event', () => {
  test.each([
    ['2021-05-12-stops', '2021-05-12T08:30+01:00'],
    ['2021-05-12-stops', '2021-05-12~'],
    ['2021-06-returns', '2021-06'],
    ['2021-06-15-in-the-course-of-june', '2021-06'],
  ])('%s may be of %s', (id, date) => {
    expect(judge(event(id, { date }))).toEqual([]);
  });

  test('has an id that begins with its date', () => {
    expect(judge(event('2021-05-13-stops', { date: '2021-05-12' }))).toEqual([
      'timeline/2021-05-13-stops.en.mdx, date: The file name says `2021-05-13-stops`, the date says 2021-05-12.',
    ]);
  });

  test('does not end before it begins', () => {
    expect(judge(event('2021-05-12', { end: '2021-05-11' }))).toEqual(['timeline/2021-05-12.en.mdx, end: This ends before it begins.']);
    expect(judge(event('2021-05-12', { end: '2021-05' }))).toEqual([]);
  });

  test.each(['2021-04-30', '2021-07-01', '2020'])('lies in its era: %s does not', (date) => {
    expect(judge(event(date, { date }))).toEqual([
      `timeline/${date}.en.mdx, date: The date lies outside the era \`quarrel\` (2021-05-01 to 2021-06-30).`,
    ]);
  });

  test('may be known too little to say that it lies outside', () => {
    expect(judge(event('2021', { date: '2021' }))).toEqual([]);
  });
});

describe('an office', () => {
  test('may begin and end in one year', () => {
    expect(judge(figure('ada', { roles: [{ title, from: '1990', to: '1990' }] }))).toEqual([]);
  });

  test('does not end before it begins', () => {
    expect(judge(figure('ada', { roles: [{ title }, { title, from: '1990', to: '1989-12-31' }] }))).toEqual([
      'figures/ada.en.mdx, roles.1.to: This ends before it begins.',
    ]);
  });
});

describe('a speaker', () => {
  const ada = figure('ada-quill', { born: '1960', died: '2021-05-13' });

  test.each(['1960', '1999-01-01', '2021-05-13'])('may be quoted of %s', (date) => {
    expect(judge(ada, quote('notice', { date }))).toEqual([]);
  });

  test.each(['1959', '2021-05-14'])('was not alive in %s', (date) => {
    expect(judge(ada, quote('notice', { date }))).toEqual([
      'quotes/notice.en.mdx, date: On this date Ada Quill was not yet born, or no longer alive.',
    ]);
  });
});

test('what the schema has already refused is not judged again', () => {
  const nonsense = { date: '2021-02-31', born: 'long ago', end: '' };
  const broken = figure('ada-quill', { born: 'long ago', roles: 'captain' as never });
  expect(judge(event('2021-05-12', nonsense), broken, quote('notice'), figure('pilot', { roles: [null as never] }))).toEqual([]);
});
