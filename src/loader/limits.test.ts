import { describe, expect, test } from 'vitest';
import { findings } from '../../tests/faults.ts';
import { invisibleCharacters, tangle } from './limits.ts';

const judge = (body: string) => findings([tangle(`---\n---\n${body}`, 8)].flatMap((found) => (found ? [{ file: 'a', ...found }] : [])));

describe('a text is not parsed', () => {
  test.each([
    ['with a block that never ends', `One.\n\n${'word '.repeat(1700)}`, 'a, 5:1: This block is longer than 8000 characters.'],
    ['that is nested without end', `One.\n\n${'> '.repeat(50)}deep`, 'a, 5:1: Something is nested here more than 50 levels deep.'],
    ['full of braces', '{'.repeat(500), 'a, 3:1: More than 500 braces and open tags stand in this text.'],
    ['full of open tags', '<Aside>\n\n'.repeat(500), 'a, 3:1: More than 500 braces and open tags stand in this text.'],
  ])('%s', (_how, body, said) => {
    expect(judge(body)).toEqual([said]);
  });
});

test('a long chapter with many citations and nested lists is parsed', () => {
  expect(judge(`${'A sentence.<Cite id="log" /> '.repeat(200)}\n\n`.repeat(20))).toEqual([]);
  expect(judge('- a\n  - b\n    - c\n\n> 1. one\n\n---')).toEqual([]);
});

test('of a thousand invisible characters the first twenty are named', () => {
  expect(invisibleCharacters('a\u200b'.repeat(1000))).toHaveLength(20);
});
