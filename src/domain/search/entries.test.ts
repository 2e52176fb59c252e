import { expect, test } from 'vitest';
import { formatOf } from '#i18n/format.ts';
import { chapter, claim, event, figure, number, place, quote, source, term, topicOf } from '../../../tests/small-topic.ts';
import { routesAt } from '../routes.ts';
import { searchEntries } from './entries.ts';

const content = topicOf([
  chapter(
    'why',
    {},
    'A paragraph that is long enough to be cut if it stood anywhere else but in a chapter, where every word of it can be found.',
  ),
  event('2021-05-12-stop', { date: '2021-05-12T13:00Z' }, 'It did not leave. '.repeat(20).trim()),
  figure('ada', { aliases: ['Ада'], native: { language: 'el', text: 'Άντα' } }, '', { en: { short: 'Quill' }, ar: { name: 'أدا كويل' } }),
  quote('notice', { speaker: 'ada' }),
  claim('c01'),
  number('seats', { value: 80 }),
  place('lumen'),
  term('slack'),
  source('gazette'),
]);
const routes = routesAt('/');
const found = (locale: 'en' | 'ar') =>
  new Map(
    searchEntries({ content, locale, format: formatOf(locale) }, (kind, id) =>
      routes.entry(locale, kind, id).slice(routes.home(locale).length),
    ).map((entry) => [entry.path, entry]),
  );
const english = found('en');

test('every entry can be found, by an address below the front page', () => {
  expect([...english.keys()]).toEqual([
    'background/why/',
    'timeline/2021-05-12-stop/',
    'figures/ada/',
    'quotes/notice/',
    'claims/c01/',
    'numbers/#seats',
    'places/#lumen',
    'terms/#slack',
    'sources/gazette/',
  ]);
});

test('names are there in every language and script', () => {
  expect(english.get('figures/ada/')!.names).toEqual(['Quill', 'أدا كويل', 'Άντα', 'Ада']);
  expect(english.get('places/#lumen')!.names).toEqual(['جزيرة لومن']);
  expect(found('ar').get('places/#lumen')).toMatchObject({ title: 'جزيرة لومن', names: ['Lumen Island'] });
});

test('what has a day prints it, without its hour, and falls into an era', () => {
  expect(english.get('timeline/2021-05-12-stop/')).toMatchObject({
    label: '12 May 2021',
    date: '2021-05-12',
    era: 'quarrel',
    importance: 3,
  });
  expect(english.get('numbers/#seats')).toMatchObject({ label: '80 people, 2021', era: 'before' });
});

test('a quotation is found by its words', () => {
  expect(english.get('quotes/notice/')).toMatchObject({ label: '13 May 2021', text: ['“It will sail when it is ready”'] });
});

test('a chapter is there in full, of other texts the beginning of each paragraph', () => {
  expect(english.get('background/why/')!.text[1]).toMatch(/can be found\.$/);
  expect(english.get('timeline/2021-05-12-stop/')!.text[1]).toMatch(/^.{90,120}…$/);
});

test('a source says in which language its title is, where that is not the language of the page', () => {
  expect(english.get('sources/gazette/')).toEqual({
    kind: 'sources',
    path: 'sources/gazette/',
    title: 'Ferry stops',
    label: 'Lumen Gazette',
    text: [],
  });
  expect(found('ar').get('sources/gazette/')).toMatchObject({ language: 'en', label: 'Lumen Gazette، بالإنجليزية' });
});
