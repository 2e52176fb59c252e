import { describe, expect, test } from 'vitest';
import { formatOf } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import * as small from '../../tests/small-topic.ts';
import { breadcrumbs, entryData } from './structured-data.ts';

const ada = small.figure('ada-quill', { aliases: ['Captain Quill'], native: { language: 'en', text: 'A. Quill' } }, '', {
  ar: { name: 'آدا كويل', description: 'قبطانة' },
});
const office = small.figure('office', { kind: 'body' }, '', { en: { name: 'Harbour office' } });
const stops = small.event('2021-05-12', { date: '2021-05-12~', end: '2021-06', places: ['island'] }, '', { ar: { title: 'تتوقف' } });
const notice = small.quote('notice', { date: '2021-05-13T08:30+01:00' }, '', { ar: { text: 'سيبحر' } });
const why = small.chapter('why', {}, '', { ar: { title: 'لماذا؟' } });
const engine = small.claim('engine');
const topic = small.topicOf([ada, office, stops, notice, why, engine, small.place('island')]);

const address = (collection: string, id: string) => `https://ferry.example/${collection}/${id}/`;
const data = (entry: Parameters<typeof entryData>[0], locale: Locale = 'en') =>
  entryData(entry, { content: topic, locale, format: formatOf(locale), address }) as Record<string, unknown>;

describe('an entry tells machines what the page prints', () => {
  test('in the language of the page, under its full address', () => {
    expect(data(stops, 'ar')).toMatchObject({
      '@context': 'https://schema.org',
      url: 'https://ferry.example/timeline/2021-05-12/',
      inLanguage: 'ar',
    });
  });

  test('an event: its name, its days without marks of doubt, its places', () => {
    expect(data(stops, 'ar')).toMatchObject({
      '@type': 'Event',
      name: 'تتوقف',
      startDate: '2021-05-12',
      endDate: '2021-06',
      location: [{ '@type': 'Place', name: 'جزيرة لومن' }],
    });
  });

  test('an event that did not last has no end', () => {
    expect(data(small.event('2021-05-13'))).not.toHaveProperty('endDate');
  });

  test('a person: every name in any script', () => {
    expect(data(ada, 'ar')).toMatchObject({
      '@type': 'Person',
      name: 'آدا كويل',
      description: 'قبطانة',
      alternateName: ['A. Quill', 'Captain Quill'],
    });
  });

  test('a body: an organisation', () => {
    expect(data(office)).toMatchObject({ '@type': 'Organization', name: 'Harbour office', alternateName: [] });
  });

  test('a quote: the words, their moment, their speaker', () => {
    expect(data(notice, 'ar')).toMatchObject({
      '@type': 'Quotation',
      text: 'سيبحر',
      dateCreated: '2021-05-13T08:30+01:00',
      spokenByCharacter: { '@type': 'Person', name: 'آدا كويل', url: 'https://ferry.example/figures/ada-quill/' },
    });
  });

  test.each([
    [why, 'Why did it stop?'],
    [engine, 'The engine was broken.'],
  ])('anything else: an article, with the day on which it was compared with its sources', (entry, headline) => {
    expect(data(entry)).toMatchObject({ '@type': 'Article', headline, dateModified: '2021-07-01', publisher: { name: 'The ferry' } });
  });
});

test('the chain of pages is counted from 1, from the front page down', () => {
  expect(
    breadcrumbs([
      ['Home', 'https://ferry.example/en/'],
      ['Timeline', 'https://ferry.example/en/timeline/'],
    ]),
  ).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://ferry.example/en/' },
      { '@type': 'ListItem', position: 2, name: 'Timeline', item: 'https://ferry.example/en/timeline/' },
    ],
  });
});
