import { expect, test } from 'vitest';
import { correction, event, topicOf } from '../../tests/small-topic.ts';
import { retiredOf, successorOf } from './retired.ts';
import { routesAt } from './routes.ts';

const topic = topicOf([
  event('2021-05-12'),
  correction('fixed', { entry: 'timeline/2021-05-12' }),
  correction('gone', { entry: 'timeline/2021-06', withdrawn: true }),
  correction('moved', { entry: 'timeline/2021-05', movedTo: 'timeline/2021-05-12' }),
  correction('row', { entry: 'numbers/boats', withdrawn: true }),
]);

test('only entries with a page leave an address that must go on answering', () => {
  expect(retiredOf(topic).map(({ id }) => id)).toEqual(['2021-06', '2021-05']);
});

test('the address of a moved entry leads to the new one in the same language, that of a withdrawn one nowhere', () => {
  const leads = retiredOf(topic).map((retired) => successorOf(retired, routesAt('/base/'), 'ar'));
  expect(leads).toEqual([undefined, '/base/ar/timeline/2021-05-12/']);
});
