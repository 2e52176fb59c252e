import { describe, expect, test } from 'vitest';
import { event, figure, site, topicOf } from '../../tests/small-topic.ts';
import { shapeOf, sidesOf } from './sides.ts';

const harbour = figure('office', { side: 'harbour' });
const islander = figure('ada-quill', { side: 'islanders' });

describe('the shape of a side', () => {
  test('goes by its place in the list of sides', () => {
    expect(site.sides.map(({ id }) => shapeOf(topicOf(), id))).toEqual(['●', '■']);
  });

  test('is its own for as many as eight sides', () => {
    const sides = Array.from({ length: 8 }, (_, index) => ({ id: `side-${index}`, name: { en: 'A side', ar: 'طرف' } }));
    const topic = topicOf([], { sides });
    expect(new Set(sides.map(({ id }) => shapeOf(topic, id))).size).toBe(8);
  });

  test('is nothing for a side that there is not', () => {
    expect(shapeOf(topicOf(), 'mainland')).toBe('');
  });
});

describe('the sides that act in an event', () => {
  test('are those of its figures, each once, in the fixed order', () => {
    const stops = event('2021-05-12', { figures: ['ada-quill', 'office', 'ada-quill'] });
    expect(sidesOf(topicOf([stops, harbour, islander]), stops)).toEqual(['harbour', 'islanders']);
  });

  test('are also those whose position it prints', () => {
    const stops = event('2021-05-12', { figures: ['ada-quill'] }, '<Positions>\n<Position side="harbour" by="Office" />\n</Positions>');
    expect(sidesOf(topicOf([stops, islander]), stops)).toEqual(['harbour', 'islanders']);
  });

  test('are none where nobody is named', () => {
    const stops = event('2021-05-12');
    expect(sidesOf(topicOf([stops]), stops)).toEqual([]);
  });
});
