import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { faults } from '../../tests/faults.ts';
import * as small from '../../tests/small-topic.ts';
import { quoteFacts } from './quote.ts';

const schema = z.strictObject(quoteFacts);
const { facts } = small.quote('notice');

test('a quote says for each language whose wording it prints', () => {
  expect(faults(schema, { ...facts, translations: { en: 'original' } })).toEqual(['translations.ar: The field `ar` is missing.']);
  expect(faults(schema, { ...facts, translations: { en: 'original', ar: 'machine' } })).toEqual([
    'translations.ar: This value is not on the list.',
  ]);
});

test('the original may be known by its language alone', () => {
  expect(faults(schema, { ...facts, original: { language: 'ru' } })).toEqual([]);
});

test('the original words are never without their language', () => {
  expect(faults(schema, { ...facts, original: { text: 'слово' } })).toEqual(['original.language: The field `language` is missing.']);
});
