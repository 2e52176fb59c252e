import { describe, expect, test } from 'vitest';
import { figure, topicOf } from '../../tests/small-topic.ts';
import { roleOn, rolesOn } from './roles.ts';

const role = (en: string, from?: string, to?: string) => ({ title: { en, ar: en }, from, to });
const ada = figure('ada-quill', {
  roles: [role('Islander'), role('Adviser', '2021-07'), role('Captain', '1990', '2021-06'), role('Deckhand', undefined, '1989')],
});
const on = (date: string) => rolesOn(ada, date).map(({ title }) => title.en);

describe('the offices that a figure held', () => {
  test.each([
    ['1985', ['Islander', 'Deckhand']],
    ['1990-03-01', ['Islander', 'Captain']],
    ['2021-05-12', ['Islander', 'Captain']],
    ['2021-06-30', ['Islander', 'Captain']],
    ['2021-07-01', ['Islander', 'Adviser']],
  ])('in or on %s', (date, titles) => {
    expect(on(date)).toEqual(titles);
  });

  test('in a year in which one follows another are both', () => {
    expect(on('2021')).toEqual(['Islander', 'Adviser', 'Captain']);
  });
});

describe('the office beside a name', () => {
  test('is the one that is known to have begun', () => {
    expect(roleOn(topicOf([ada]), 'ada-quill', '2021-05-12')?.title.en).toBe('Captain');
  });

  test('is one without dates where there is no better', () => {
    expect(roleOn(topicOf([ada]), 'ada-quill', '1985')?.title.en).toBe('Islander');
  });

  test('is none where none was held', () => {
    const pilot = figure('pilot', { roles: [role('Pilot', '2000', '2010')] });
    expect(roleOn(topicOf([pilot]), 'pilot', '2021-05-12')).toBeUndefined();
  });
});
