import { describe, expect, test } from 'vitest';
import type { SearchEntry } from './entry.ts';
import { termsOf } from './normalise.ts';
import { marked, passageOf, spellingOf, type Piece } from './passage.ts';

const long =
  'The harbour office said on the first day that nothing at all was wrong with it, and on the second that the tide had been slack. ';
const entry: SearchEntry = {
  kind: 'timeline',
  path: 'timeline/stop/',
  title: 'The ferry stops',
  names: ['العبّارة', 'Fähre'],
  text: [
    'It did not leave.',
    `${long}Then the engine of the ferry was broken, said the captain, who had waited there since noon of that day.`,
    'The engine was mended.',
  ],
};
const terms = (words: string) => words.split(' ').flatMap(termsOf);
const shown = (pieces: Piece[]) => pieces.map(({ text, match }) => (match ? `[${text}]` : text)).join('');

describe('a passage', () => {
  test('is from the block that holds most of what was looked for, and names it', () => {
    const { pieces, block } = passageOf(entry, terms('broken engine'));
    expect(block).toBe(0);
    expect(shown(pieces)).toContain('the [engine] of the ferry was [broken]');
  });

  test('begins and ends at a word, with an ellipsis where something is missing', () => {
    expect(shown(passageOf({ ...entry, text: [long.repeat(3)] }, terms('slack')).pieces)).toBe(
      '…it, and on the second that the tide had been [slack]. The harbour office said on the first day that nothing at all was wrong with it, and on the second that the tide had been [slack].…',
    );
  });

  test('from the words above the text names no block', () => {
    expect(passageOf(entry, terms('leave'))).toEqual({
      pieces: [
        { text: 'It did not ', match: false },
        { text: 'leave', match: true },
        { text: '.', match: false },
      ],
    });
  });

  test('is the beginning where nothing matches', () => {
    expect(shown(passageOf(entry, terms('tuesday')).pieces)).toBe('It did not leave.');
    expect(passageOf({ ...entry, text: [] }, terms('tuesday')).pieces).toEqual([]);
  });
});

test('a title is marked whole, in any form of the word', () => {
  expect(shown(marked('The ferry stops', terms('ferries stopped')))).toBe('The [ferry] [stops]');
  expect(shown(marked('وصول اللاجئين إلى المدينة', terms('لاجئ مدن')))).toBe('وصول [اللاجئين] إلى [المدينة]');
});

test('the spelling by which an entry was found is told', () => {
  expect(spellingOf(entry, terms('عبارة'))).toBe('العبّارة');
  expect(spellingOf(entry, terms('boat'))).toBeUndefined();
});
