import { expect, test } from 'vitest';
import { readOutline } from '#loader/outline.ts';
import { mentionsOf } from './outline.ts';

const { outline } = readOutline('<Person id="ada" /> said so.<Cite id="gazette" />\n\n- Twice.<Cite id="almanac" />');

test('the mentions of a body come in reading order', () => {
  expect(mentionsOf(outline).map((mention) => mention.id)).toEqual(['ada', 'gazette', 'almanac']);
});

test('the mentions of one component leave out the others', () => {
  expect(mentionsOf(outline, 'Cite').map((mention) => mention.id)).toEqual(['gazette', 'almanac']);
});
