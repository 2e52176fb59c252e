import { expect, test } from 'vitest';
import { claim, event, figure, number, quote, source, topicOf } from '../../tests/small-topic.ts';
import { factsOf } from './facts-lock.ts';

test('dates, numbers, quotations and claims are facts, each with its place', () => {
  const topic = topicOf([
    event('2021-05-12', { end: '2021-06' }),
    figure('ada', { roles: [{ title: { en: 'Captain', ar: 'القبطانة' }, from: '1990' }] }),
    quote('notice'),
    claim('engine'),
    number('boats', { value: undefined, range: [2, 3] }),
    source('gazette', { published: '2021-05-13' }),
  ]);
  const facts = factsOf(topic);
  expect([...facts].map(([key, { value }]) => `${key}: ${value}`)).toEqual([
    'timeline/2021-05-12#date: 2021-05-12',
    'timeline/2021-05-12#end: 2021-06',
    'timeline/2021-05-12#status: confirmed',
    'figures/ada#side: islanders',
    'figures/ada#roles.0.from: 1990',
    'quotes/notice#speaker: ada-quill',
    'quotes/notice#date: 2021-05-13',
    'quotes/notice#text.en: It will sail when it is ready',
    'quotes/notice#text.ar: It will sail when it is ready',
    'claims/engine#verdict: refined',
    'claims/engine#reported.date: 2021-05-13',
    'claims/engine#reported.source: gazette',
    'claims/engine#claim.en: The engine was broken.',
    'claims/engine#claim.ar: The engine was broken.',
    'claims/engine#known.en: The office said so.',
    'claims/engine#known.ar: The office said so.',
    'numbers/boats#range.0: 2',
    'numbers/boats#range.1: 3',
    'numbers/boats#unit: people',
    'numbers/boats#asOf: 2021',
    'sources/gazette#published: 2021-05-13',
  ]);
  expect(facts.get('quotes/notice#text.ar')).toMatchObject({ entry: 'quotes/notice', file: 'quotes/notice.ar.mdx', at: ['text'] });
});
