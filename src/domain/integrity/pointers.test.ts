import { expect, test } from 'vitest';
import { event, figure, page, topicOf } from '../../../tests/small-topic.ts';
import { pointersIn } from './pointers.ts';

const uses = (...entries: Parameters<typeof topicOf>[0] & object) =>
  pointersIn(topicOf(entries)).map(({ from, to, id }) => `${from.collection}/${from.id} → ${to}/${id}`);

test('every field that holds an id is a pointer, and so is every mention in every language', () => {
  const stops = event('2021-05-12', { places: ['island'], sources: ['log'] }, { en: 'Low.<Term id="tide" />', ar: 'جزر.<Num id="ebb" />' });
  expect(uses(stops)).toEqual([
    'timeline/2021-05-12 → places/island',
    'timeline/2021-05-12 → sources/log',
    'timeline/2021-05-12 → terms/tide',
    'timeline/2021-05-12 → numbers/ebb',
  ]);
});

test('a field that is left out points nowhere', () => {
  expect(uses(page('home'))).toEqual([]);
});

test('what is no id points nowhere: the schema has reported it', () => {
  expect(uses(figure('ada', { sources: [7, null] as never, roles: 'captain' as never }))).toEqual([]);
});
