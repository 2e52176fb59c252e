import { expect, test } from 'vitest';
import type { SearchEntry } from './entry.ts';
import { soughtIn, spellingsOf } from './spellings.ts';

const island: SearchEntry = { kind: 'places', path: '', title: 'Lumen Island', names: ['Isla Lumina', 'Lumina', 'جزيرة لومن'], text: [] };
const spellings = spellingsOf([island]);
const asked = (query: string) => soughtIn(query, spellings).map(({ own, others }) => [[...own], others]);

test('a word that is no name stands for itself', () => {
  expect(asked('ferries')).toEqual([[['ferri'], []]].map(() => [['ferry'], []]));
});

test('a name of several words is one thing, with its other spellings in the letters of the page', () => {
  expect(asked('to Isla Lumina')).toEqual([
    [
      ['isla', 'lumina'],
      [['lumen', 'island'], ['lumina']],
    ],
  ]);
});

test('a name in another script leads to the spellings of the page', () => {
  expect(soughtIn('جزيرة لومن', spellings)[0]!.others).toEqual([['lumen', 'island'], ['isla', 'lumina'], ['lumina']]);
});

test('the longest name counts, and every word is counted', () => {
  expect(soughtIn('ferry Isla Lumina', spellings).map(({ length }) => length)).toEqual([1, 2]);
});
