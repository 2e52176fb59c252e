import { expect, test } from 'vitest';
import { findings } from '../../../tests/faults.ts';
import { evidence, passage, term } from '../../../tests/passages.ts';
import { topicOf } from '../../../tests/small-topic.ts';
import { wording } from './wording.ts';

const style = [
  term('loaded', { words: { en: ['seized'] }, allowed: ['quotation', 'attribution'] }),
  term('spelling', { words: { en: ['Lumin'] }, write: { en: 'Lumen' } }),
  term('typography', { pattern: { en: ' {2,}' }, write: { en: ' ' } }),
];

test('each kind of fault is shown where it stands, with the reason of its term', () => {
  expect(findings(wording(topicOf(), evidence([passage('They seized Lumin  again.')], { style })))).toEqual([
    'timeline/a.en.mdx, 1:6: The word “seized” takes a side. So it is.',
    'timeline/a.en.mdx, 1:13: The form “Lumin” is not the house spelling. So it is.',
    'timeline/a.en.mdx, 1:18: The sign “  ” is not set as the house style sets it. So it is.',
  ]);
});

test('a topic without a house style is not judged', () => {
  expect(wording(topicOf(), evidence([passage('They seized it.')]))).toEqual([]);
});
