import { expect, test } from 'vitest';
import { chapter, claim, event, figure, quote, source, topicOf } from '../../tests/small-topic.ts';
import { linksTo } from './backlinks.ts';

const stops = '2021-05-12-ferry-stops';
const links = linksTo(
  topicOf([
    chapter('why', {}, `<Event id="${stops}" /> and <Person id="ada-quill" /> again <Person id="ada-quill" />.<Cite id="gazette" />`),
    event(stops, { figures: ['ada-quill'] }, `As <Event id="${stops}" />.`),
    figure('ada-quill'),
    quote('notice', { event: stops }),
    claim('engine', { events: [stops], quotes: ['notice'] }),
    source('gazette'),
    source('almanac', { origin: 'gazette' }),
  ]),
);
const to = (target: string) => links.get(target)?.map(({ collection, id }) => `${collection}/${id}`);

test('an entry knows who names it, in fields and in texts, each once', () => {
  expect(to('figures/ada-quill')).toEqual(['background/why', `timeline/${stops}`, 'quotes/notice']);
});

test('what an entry says of itself is no link', () => {
  expect(to(`timeline/${stops}`)).toEqual(['background/why', 'quotes/notice', 'claims/engine']);
});

test('a source knows everything that rests on it, and who repeats it', () => {
  expect(to('sources/gazette')).toEqual([
    'background/why',
    `timeline/${stops}`,
    'figures/ada-quill',
    'quotes/notice',
    'claims/engine',
    'sources/almanac',
  ]);
});

test('what nobody names has no list', () => {
  expect(to('sources/almanac')).toBeUndefined();
});
