import { describe, expect, test } from 'vitest';
import { formatOf } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import type { CollectionName } from '#schemas/collections.ts';
import * as small from '../../tests/small-topic.ts';
import { titleOf } from './titles.ts';

const long = 'The boat will sail when it is ready, and not one minute before it is ready to sail';
const topic = small.topicOf([
  small.page('home', {}, '', { ar: { title: 'صفحة' } }),
  small.chapter('why', {}, '', { ar: { title: 'لماذا توقفت؟' } }),
  small.event('2021-05-12-stops', {}, '', { ar: { title: 'العبّارة تتوقف' } }),
  small.figure('ada-quill', {}, '', { ar: { name: 'آدا كويل' } }),
  small.quote('notice', {}, '', { en: { text: long }, ar: { text: 'سيبحر القارب' } }),
  small.claim('engine', {}, '', { ar: { claim: 'تعطّل المحرك.' } }),
  small.source('gazette'),
  small.place('island'),
  small.number('passengers'),
  small.outline('crossing'),
  small.map('bay'),
  small.term('slack-tide'),
  small.correction('first'),
]);
const title = (collection: CollectionName, id: string, locale: Locale) => titleOf(topic, collection, id, locale, formatOf(locale));

describe('a link to an entry says', () => {
  test.each<[CollectionName, string, string, string]>([
    ['pages', 'home', 'A page', 'صفحة'],
    ['background', 'why', 'Why did it stop?', 'لماذا توقفت؟'],
    ['timeline', '2021-05-12-stops', 'The ferry stops', 'العبّارة تتوقف'],
    ['figures', 'ada-quill', 'Ada Quill', 'آدا كويل'],
    ['claims', 'engine', 'The engine was broken.', 'تعطّل المحرك.'],
    ['places', 'island', 'Lumen Island', 'جزيرة لومن'],
    ['numbers', 'passengers', 'Passengers', 'الركاب'],
    ['outlines', 'crossing', 'The crossing', 'المعبر'],
    ['maps', 'bay', 'The bay', 'الخليج'],
    ['terms', 'slack-tide', 'slack tide', 'سكون المدّ'],
    ['corrections', 'first', '2021-06-01', '2021-06-01'],
  ])('of %s, what the page is headed with, in the language of the reader', (collection, id, en, ar) => {
    expect(title(collection, id, 'en')).toBe(en);
    expect(title(collection, id, 'ar')).toBe(ar);
  });

  test('of a source, its printed title in its own language', () => {
    expect(title('sources', 'gazette', 'ar')).toBe('Ferry stops');
  });

  test('of a quote, who said it and how it begins, in the quotation marks of the language', () => {
    expect(title('quotes', 'notice', 'en')).toBe('Ada Quill: “The boat will sail when it is ready, and not one minute…”');
    expect(title('quotes', 'notice', 'ar')).toBe('آدا كويل: «سيبحر القارب»');
  });
});
