import { expect, test } from 'vitest';
import { formatOf } from '#i18n/format.ts';
import { readOutline } from '#loader/outline.ts';
import { event, figure, number, place, term, topicOf } from '../../tests/small-topic.ts';
import { printedTexts } from './printed-text.ts';

const content = topicOf([
  event('2021-05-12-stop'),
  figure('ada', {}, '', { en: { short: 'Quill' } }),
  number('seats', { value: 1200 }),
  place('lumen', { short: { en: 'Lumen', ar: 'لومن' } }),
  term('slack'),
]);
const printed = (text: string) => printedTexts(readOutline(text).outline, content, 'en', formatOf('en'));

test('a component prints its own words, in full the first time', () => {
  expect(
    printed(
      '<Person id="ada" /> left <Place id="lumen" />.<Cite id="gazette" />\n\n<Person id="ada" /> came back to <Place id="lumen" />.',
    ),
  ).toEqual(['Ada Quill left Lumen Island.', 'Quill came back to Lumen.']);
});

test('words inside a component stand as they are, and count as its first mention', () => {
  expect(printed('<Person id="ada">The captain</Person> and <Person id="ada" />.')).toEqual(['The captain and Quill.']);
});

test('numbers, events and terms are printed', () => {
  expect(printed('<Num id="seats" /> seats; <Event id="2021-05-12-stop" />; <Term id="slack" />.')).toEqual([
    '1,200 seats; The ferry stops; slack tide.',
  ]);
});

test('each block has its text, a quotation none', () => {
  expect(printed('## Why\n\n<Quote id="said" />\n\n- One')).toEqual(['Why', '', 'One']);
});
