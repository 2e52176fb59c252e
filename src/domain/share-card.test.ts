import { describe, expect, test } from 'vitest';
import type { ArticleName } from '#domain/articles.ts';
import type { Pair } from '#domain/content.ts';
import type { Locale } from '#i18n/locales.ts';
import * as small from '../../tests/small-topic.ts';
import { cardName, cardOf, cardText } from './share-card.ts';

const ada = small.figure('ada-quill', { roles: [{ title: { en: 'Captain', ar: 'القبطانة' }, sources: ['gazette'] }] });
const stops = small.event('stops', { date: '2021-05-12', end: '2021-05-14', status: 'disputed' }, 'Why? <Cite id="almanac" />', {
  ar: { title: 'تتوقف' },
});
const topic = small.topicOf([
  small.page('home', {}, '', { en: { title: 'Why?', summary: 'A quarrel.' } }),
  ada,
  stops,
  small.source('gazette'),
  small.source('almanac'),
]);
const card = (entry: Pair, locale: Locale = 'en') => cardOf(topic, locale, entry as Pair<ArticleName>);

describe('the card of an entry prints', () => {
  test('of every one, whose it is, where it stands, how many sources it has, and of which edition it is', () => {
    expect(card(stops)).toMatchObject({ site: 'The ferry', section: 'Timeline', sources: '2 sources', edition: 'Edition of 1 July 2021' });
    expect(card(stops, 'ar')).toMatchObject({
      site: 'العبّارة',
      section: 'التسلسل الزمني',
      sources: 'مصدران',
      edition: 'نسخة 1 يوليو/تموز 2021',
    });
  });

  test('of an event, its days and how sure they are', () => {
    expect(card(stops)).toMatchObject({ kicker: '12–14 May 2021 · Disputed', headline: 'The ferry stops', deck: 'It did not leave.' });
    expect(card(stops, 'ar')).toMatchObject({ kicker: '12–14 مايو/أيار 2021 · موضع خلاف', headline: 'تتوقف' });
  });

  test('of a chapter, its number and what it is about', () => {
    expect(card(small.chapter('why'))).toMatchObject({ kicker: 'Chapter 1', headline: 'Why did it stop?', deck: 'Two accounts.' });
  });

  test('of a figure, the side and what it is', () => {
    expect(card(ada)).toMatchObject({ kicker: 'Islanders', headline: 'Ada Quill', deck: 'Captain' });
  });

  test('of a quotation, never the words without who said them, when and in what office', () => {
    const quote = card(small.quote('notice'));
    expect(quote).toMatchObject({ kicker: '13 May 2021', headline: '“It will sail when it is ready”', byline: 'Ada Quill, Captain' });
    expect(quote).not.toHaveProperty('deck');
  });

  test('of what was reported, never the statement without what is thought of it now', () => {
    expect(card(small.claim('engine', { verdict: 'contradicted' }))).toMatchObject({
      kicker: 'Contradicted · Reported 13 May 2021',
      headline: 'The engine was broken.',
      deck: 'Other sources say otherwise.',
    });
  });

  test('a whole summary or none', () => {
    const long = small.event('long', {}, '', { en: { summary: 'It did not leave. '.repeat(11) } });
    expect(card(long)).not.toHaveProperty('deck');
  });
});

test('the card of the front page prints the question, the days that it is about, and all sources', () => {
  expect(cardOf(topic, 'en')).toMatchObject({
    section: 'A quarrel',
    kicker: '1–31 May 2021',
    headline: 'Why?',
    deck: 'A quarrel.',
    sources: '2 sources',
  });
});

test('a card goes by its entry, and what it says can be read aloud', () => {
  expect([cardName(), cardName(stops)]).toEqual(['home', 'timeline/stops']);
  expect(cardText(topic, 'en', stops)).toBe('12–14 May 2021 · Disputed – The ferry stops');
  expect(cardText(topic, 'en', small.quote('notice'))).toBe('13 May 2021 – “It will sail when it is ready” – Ada Quill, Captain');
});
