import { describe, expect, test } from 'vitest';
import { findings } from '../../../tests/faults.ts';
import { quote, source, topicOf } from '../../../tests/small-topic.ts';
import { origins } from './origins.ts';

const translated = { en: 'agency', ar: 'ours' } as const;
const judge = (...entries: Parameters<typeof topicOf>[0] & object) => findings(origins(topicOf(entries)));

describe('a quotation tells how its words reached us', () => {
  test('by the language that prints the original', () => {
    expect(judge(quote('notice'))).toEqual([]);
    expect(judge(quote('notice', { original: { language: 'en', text: 'It will sail when it is ready' } }))).toEqual([]);
  });

  test('by the original, or by its context in each language', () => {
    expect(judge(quote('notice', { translations: translated, original: { language: 'fr' } }))).toEqual([]);
    const said = { en: { context: 'As the agency printed it.' }, ar: { context: 'كما نشرتها الوكالة.' } };
    expect(judge(quote('notice', { translations: translated }, '', said))).toEqual([]);
  });

  test('and else not at all', () => {
    expect(judge(quote('notice', { translations: translated }, '', { en: { context: 'As the agency printed it.' } }))).toEqual([
      'quotes/notice.ar.mdx, context: Neither the language in which this was said is known, nor how the words reached us.',
    ]);
  });
});

describe('the original', () => {
  test('is in the language that says so', () => {
    expect(judge(quote('notice', { original: { language: 'fr' } }))).toEqual([
      'quotes/notice.en.mdx, translations.en: The English wording cannot be the original: this was said in `fr`.',
    ]);
  });

  test('has the same words in both places', () => {
    expect(judge(quote('notice', { original: { language: 'en', text: 'It sails.' } }))).toEqual([
      'quotes/notice.en.mdx, text: These words are not those of `original.text`.',
    ]);
  });
});

test('a source says where it was seen', () => {
  const note = { en: 'In the library.', ar: 'في المكتبة.' };
  expect(judge(source('a', { url: 'https://a.example' }), source('b', { note }), source('c'))).toEqual([
    'sources/c.yaml, url: It is not said where this source was seen.',
  ]);
});
