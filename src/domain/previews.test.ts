import { describe, expect, test } from 'vitest';
import * as small from '../../tests/small-topic.ts';
import { openedBy, previewsOf } from './previews.ts';

const text =
  'At <Term id="slack-tide" /> <Person id="ada-quill" /> said so, and <Person id="ada-quill" /> left <Place id="island" /> for <Place id="quay" /> ' +
  'after <Event id="stops" />. <Cite id="gazette" />';
const chapter = small.chapter('why', {}, text);
const topic = small.topicOf([
  chapter,
  small.term('slack-tide'),
  small.figure('ada-quill', {}, '', { ar: { name: 'آدا كويل', description: 'قبطانة' } }),
  small.place('island', { note: { en: 'Beyond the bar.', ar: 'وراء الحاجز الرملي.' } }),
  small.place('quay'),
  small.event('stops', { date: '2021-05-12', end: '2021-05-14' }),
]);

describe('a text has a preview of', () => {
  const previews = previewsOf(topic, chapter, 'en');

  test('each person, place, event and term that it links to, once, in its order', () => {
    expect([...previews]).toEqual([
      ['term-slack-tide', { name: 'slack tide', text: 'Still water.' }],
      ['person-ada-quill', { name: 'Ada Quill', text: 'Captain' }],
      ['place-island', { name: 'Lumen Island', text: 'Beyond the bar.' }],
      ['event-stops', { name: 'The ferry stops', text: '12–14 May 2021' }],
    ]);
  });

  test('them in the language of the page', () => {
    expect(previewsOf(topic, chapter, 'ar').get('person-ada-quill')).toEqual({ name: 'آدا كويل', text: 'قبطانة' });
  });

  test('nothing of which there is nothing to tell, so that no link opens it', () => {
    expect(openedBy(previews, 'Place', 'island')).toBe('place-island');
    expect(openedBy(previews, 'Place', 'quay')).toBeUndefined();
  });
});

test('on a page without previews a link opens nothing', () => {
  expect(openedBy(undefined, 'Person', 'ada-quill')).toBeUndefined();
});
