import { describe, expect, test } from 'vitest';
import { chapter, claim, event, figure, quote, topicOf } from '../../tests/small-topic.ts';
import { inOrder, neighbours } from './sequence.ts';

const ids = (entries: { id: string }[]) => entries.map((entry) => entry.id);
const named = (id: string, en: string, ar: string) => figure(id, {}, '', { en: { name: en }, ar: { name: ar } });

describe('entries stand in reading order', () => {
  test('chapters by their number, whatever their ids', () => {
    const topic = topicOf([chapter('after', { order: 3 }), chapter('before', { order: 1 }), chapter('during', { order: 2 })]);
    expect(ids(inOrder(topic, 'background', 'en'))).toEqual(['before', 'during', 'after']);
  });

  test('events by date, and those of one date by id', () => {
    const topic = topicOf([
      event('2021-05-12-b', { date: '2021-05-12' }),
      event('2021-05-12-a', { date: '2021-05-12' }),
      event('2021-05-12-z', { date: '2021-05-12T08:30+01:00' }),
      event('2021-05', { date: '2021-05' }),
      event('1890', { date: '1890~' }),
    ]);
    expect(ids(inOrder(topic, 'timeline', 'en'))).toEqual(['1890', '2021-05', '2021-05-12-a', '2021-05-12-b', '2021-05-12-z']);
  });

  test('quotes by date, claims by id', () => {
    const topic = topicOf([quote('a', { date: '2021-06' }), quote('b', { date: '2021-05' }), claim('c10'), claim('c02')]);
    expect(ids(inOrder(topic, 'quotes', 'en'))).toEqual(['b', 'a']);
    expect(ids(inOrder(topic, 'claims', 'en'))).toEqual(['c02', 'c10']);
  });

  test('figures by name, in the alphabet of the reader', () => {
    const topic = topicOf([named('one', 'Zed', 'أحمد'), named('two', 'Édith', 'ياسر'), named('three', 'Fritz', 'باسم')]);
    expect(ids(inOrder(topic, 'figures', 'en'))).toEqual(['two', 'three', 'one']);
    expect(ids(inOrder(topic, 'figures', 'ar'))).toEqual(['one', 'three', 'two']);
  });

  test('figures of one name by id, so that the order is the same on every machine', () => {
    const topic = topicOf([named('b', 'Quill', 'كويل'), named('a', 'Quill', 'كويل')]);
    expect(ids(inOrder(topic, 'figures', 'en'))).toEqual(['a', 'b']);
  });
});

describe('the neighbours of an entry', () => {
  const topic = topicOf([1, 2, 3].map((order) => chapter(`chapter-${order}`, { order })));
  const around = (id: string) => {
    const { previous, next } = neighbours(topic, 'background', id, 'en');
    return [previous?.id, next?.id];
  };

  test('are those before and after it', () => {
    expect(around('chapter-2')).toEqual(['chapter-1', 'chapter-3']);
  });

  test('are missing where the list ends', () => {
    expect(around('chapter-1')).toEqual([undefined, 'chapter-2']);
    expect(around('chapter-3')).toEqual(['chapter-2', undefined]);
  });
});
