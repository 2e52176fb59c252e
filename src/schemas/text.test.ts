import { describe, expect, test } from 'vitest';
import { faults } from '../../tests/faults.ts';
import { languageTag, localizedText, text } from './text.ts';

describe('a text', () => {
  test.each([
    ['', 'There is nothing here.'],
    [' The ferry', 'The text begins or ends with a space.'],
    ['The ferry\n', 'The text begins or ends with a space.'],
    [5, 'This is not text.'],
  ])('is not %j', (value, message) => {
    expect(faults(text, value)).toEqual([`: ${message}`]);
  });
});

describe('a text in every language', () => {
  test('is whole when each language of the site has it', () => {
    expect(faults(localizedText, { en: 'The ferry', ar: 'العبّارة' })).toEqual([]);
  });

  test('names the language that is missing', () => {
    expect(faults(localizedText, { en: 'The ferry' })).toEqual(['ar: The field `ar` is missing.']);
  });

  test('holds no language that the site does not have', () => {
    expect(faults(localizedText, { en: 'The ferry', ar: 'العبّارة', fr: 'Le bac' })).toEqual(['fr: There is no field `fr`.']);
  });
});

describe('a language tag', () => {
  test.each(['hy', 'az', 'az-Latn', 'fil'])('may be %s', (tag) => {
    expect(faults(languageTag, tag)).toEqual([]);
  });

  test.each(['Armenian', 'HY', 'h', 'hy_AM'])('is not %s', (tag) => {
    expect(faults(languageTag, tag)).toEqual([': This is not a language tag.']);
  });
});
