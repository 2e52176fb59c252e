import { describe, expect, test } from 'vitest';
import { formatOf } from '#i18n/format.ts';
import { wordsOf } from '#i18n/words.ts';
import { number, topicOf } from '../../tests/small-topic.ts';
import { qualifierText, unitText, valueText } from './number-text.ts';

const { site } = topicOf();
const [en, ar] = [formatOf('en'), formatOf('ar')];
const count = (value: number) => number('passengers', { value }).data;
const span = number('passengers', { value: undefined, range: [2, 11] }).data;

describe('a value', () => {
  test('is printed with the separators of the language, in the same digits', () => {
    expect(valueText(count(100417), en)).toBe('100,417');
    expect(valueText(count(100417), ar)).toBe('100,417');
    expect(valueText(count(0), en)).toBe('0');
  });

  test('may be a range', () => {
    expect(valueText(number('n', { value: undefined, range: [500, 1000] }).data, en)).toBe('500–1,000');
  });
});

describe('a unit stands in the form that the value asks for', () => {
  test.each([
    [0, 'people'],
    [1, 'person'],
    [2, 'people'],
    [100417, 'people'],
  ])('in English: %i %s', (value, unit) => {
    expect(unitText(count(value), site, 'en', en)).toBe(unit);
  });

  test.each([
    [1, 'شخص'],
    [2, 'شخصان'],
    [3, 'أشخاص'],
    [10, 'أشخاص'],
    [11, 'شخصاً'],
    [99, 'شخصاً'],
    [100, 'شخص'],
    [102, 'شخص'],
    [103, 'أشخاص'],
    [111, 'شخصاً'],
  ])('in Arabic: %i %s', (value, unit) => {
    expect(unitText(count(value), site, 'ar', ar)).toBe(unit);
  });

  test('and after a range in that of its upper end', () => {
    expect(unitText(span, site, 'ar', ar)).toBe('شخصاً');
  });
});

test('a hedge is said in the language of the reader, or not at all', () => {
  expect(qualifierText({ qualifier: 'more-than' }, wordsOf('en'))).toBe('more than');
  expect(qualifierText({ qualifier: 'more-than' }, wordsOf('ar'))).toBe('أكثر من');
  expect(qualifierText({}, wordsOf('en'))).toBe('');
});
