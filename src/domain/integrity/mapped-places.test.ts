import { expect, test } from 'vitest';
import { map, place, topicOf } from '../../../tests/small-topic.ts';
import { mappedPlaces } from './mapped-places.ts';

const shown = (places: { id: string; at?: [number, number] }[]) => map('bay', { places });
const found = (index: number) => ({ rule: 'references', file: 'maps/bay.yaml', at: ['places', index, 'id'] });

test('a place without coordinates cannot stand on a map', () => {
  expect(mappedPlaces(topicOf([place('island'), shown([{ id: 'island' }])]))).toEqual([{ ...found(0), message: ['no-point', 'island'] }]);
});

test('it may where it has them, or where the map says where its name stands', () => {
  expect(mappedPlaces(topicOf([place('island', { lat: 50.5, lon: -5.5 }), shown([{ id: 'island' }])]))).toEqual([]);
  expect(mappedPlaces(topicOf([place('island'), shown([{ id: 'island', at: [-5.5, 50.5] }])]))).toEqual([]);
});

test('a name that finds no room beside those before it is reported for each language', () => {
  const point = { lat: 50.5, lon: -5.5 };
  const crowd = ['island', 'rock', 'reef'].map((id) => place(id, point));
  const messages = mappedPlaces(topicOf([...crowd, shown(crowd.map(({ id }) => ({ id })))])).map(({ message }) => message);
  expect(messages).toEqual([
    ['no-room', 'reef', 'en'],
    ['no-room', 'reef', 'ar'],
  ]);
});

test('a place that does not exist is left to the rule of references', () => {
  expect(mappedPlaces(topicOf([shown([{ id: 'ilsand' }])]))).toEqual([]);
});
