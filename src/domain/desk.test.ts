import { describe, expect, test } from 'vitest';
import { chapter, claim, event, figure, page, place, quote, source, topicOf } from '../../tests/small-topic.ts';
import * as desk from './desk.ts';

const places = (items: desk.DeskItem[]) =>
  items.map(({ file, line, note }) => `${line ? `${file}:${line}` : file}${note ? ` (${note})` : ''}`);

test('a field that one language lacks is named with the file that lacks it', () => {
  const topic = topicOf([claim('engine', {}, '', { en: { later: 'It was sound.' } }), claim('crew')]);
  expect(places(desk.halfTranslated(topic))).toEqual(['claims/engine.ar.mdx (no later)']);
});

test('an entry without a text is named once', () => {
  const topic = topicOf([event('2021-05-12-ferry-stops'), event('2021-06-ferry-returns', {}, 'It sailed.')]);
  expect(places(desk.withoutBody(topic))).toEqual(['timeline/2021-05-12-ferry-stops.en.mdx']);
});

test('due for review is what was compared with its sources more than 180 days ago, the longest ago first', () => {
  const topic = topicOf([
    figure('on-the-day', { reviewed: '2021-01-02' }),
    figure('a-day-more', { reviewed: '2021-01-01' }),
    figure('long-ago', { reviewed: '2019-05-01' }),
  ]);
  expect(places(desk.dueForReview(topic, '2021-07-01'))).toEqual([
    'figures/long-ago.en.mdx (2019-05-01)',
    'figures/a-day-more.en.mdx (2021-01-01)',
  ]);
});

describe('of the sources', () => {
  const url = 'https://gazette.example/1';
  const topic = topicOf([
    source('gazette', { url }),
    source('almanac', { url, archived: 'https://archive.example/1', origin: 'gazette' }),
    source('on-paper'),
  ]);

  test('those are without an archived copy that could have one', () => {
    expect(places(desk.unarchived(topic))).toEqual(['sources/gazette.yaml']);
  });

  test('those that only repeat another say which', () => {
    expect(places(desk.repeating(topic))).toEqual(['sources/almanac.yaml (repeats gazette)']);
  });
});

test('paragraphs without a citation are named by their line, also where the checker allows them', () => {
  const topic = topicOf([chapter('why', {}, 'One.<Cite id="gazette" />\n\n<Aside>\n\nWe compared both.\n\n</Aside>')]);
  expect(places(desk.uncited(topic))).toEqual(['background/why.en.mdx:5 (We compared both.…)']);
});

describe('the longest sentences', () => {
  const body = {
    en: 'It left <Person id="ada-quill" /> behind.\nNobody\nknows to this day why. Short.',
    ar: 'توقفت العبّارة. لم يعرف أحد السبب!',
  };
  const topic = topicOf([page('home', {}, body), figure('ada-quill')]);

  test('come first, on one line, with the words of the components in them', () => {
    expect(places(desk.longestSentences(topic, 'en', 2))).toEqual([
      'pages/home.en.mdx:1 (6 words: Nobody knows to this day why.)',
      'pages/home.en.mdx:1 (5 words: It left Ada Quill behind.)',
    ]);
  });

  test('are counted in Arabic too', () => {
    expect(places(desk.longestSentences(topic, 'ar', 1))).toEqual(['pages/home.ar.mdx:1 (4 words: لم يعرف أحد السبب!)']);
  });
});

test('a disputed event without positions is found', () => {
  const positions = '<Positions>\n<Position side="harbour" by="Harbour">\n\nYes.\n\n</Position>\n</Positions>';
  const topic = topicOf([
    event('2021-05-12-ferry-stops', { status: 'disputed' }, 'It stopped.'),
    event('2021-05-13-notice', { status: 'disputed' }, positions),
    event('2021-06-ferry-returns'),
  ]);
  expect(places(desk.disputedWithoutPositions(topic))).toEqual(['timeline/2021-05-12-ferry-stops.en.mdx']);
});

test('a quote whose original is unknown says what of it is', () => {
  const translations = { en: 'agency', ar: 'ours' } as const;
  const topic = topicOf([
    quote('unknown', { translations }),
    quote('unseen', { translations, original: { language: 'fr' } }),
    quote('seen', { translations, original: { language: 'fr', text: 'Jamais' } }),
    quote('printed-as-said'),
  ]);
  expect(places(desk.withoutOriginal(topic))).toEqual([
    'quotes/unknown.en.mdx (language not known)',
    'quotes/unseen.en.mdx (said in fr, words not seen)',
  ]);
});

test('an entry is unlinked that no other names', () => {
  const topic = topicOf([
    event('2021-05-12-ferry-stops', { places: ['island'] }),
    place('island'),
    place('pier'),
    source('gazette'),
    claim('engine'),
  ]);
  expect(places(desk.unlinked(topic))).toEqual(['timeline/2021-05-12-ferry-stops.en.mdx', 'places/pier.yaml']);
});
