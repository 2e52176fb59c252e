import { expect, test } from 'vitest';
import { findings } from '../../../tests/faults.ts';
import { evidence, passage } from '../../../tests/passages.ts';
import { topicOf } from '../../../tests/small-topic.ts';
import { balance } from './balance.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const judge = (...lengths: number[]) =>
  findings(
    balance(
      topicOf(),
      evidence(
        lengths.map((count, index) =>
          passage(words(count), { position: index, runs: [{ text: '', at: { line: index + 1, column: 1 }, exact: true }] }),
        ),
      ),
    ),
  );

test('a side may say three times as much as another', () => {
  expect(judge(90, 30)).toEqual([]);
});

test('but no more', () => {
  expect(judge(30, 91)).toEqual(['timeline/a.en.mdx, 2:1: This position has 91 words, another of the same event 30.']);
});

test('short ones need not be measured', () => {
  expect(judge(4, 60)).toEqual([]);
  expect(judge(4, 61)).toHaveLength(1);
});

test('the paragraphs of a position count together, and other texts do not', () => {
  const at = [{ text: '', at: { line: 1, column: 1 }, exact: true }];
  const texts = [words(50), words(50)].map((text) => passage(text, { position: 1, runs: at }));
  expect(balance(topicOf(), evidence([...texts, passage(words(30), { position: 2 }), passage(words(900))]))).toHaveLength(1);
});
