import { expect, test } from 'vitest';
import { term } from '../../tests/passages.ts';
import { noEvidence } from '#domain/evidence.ts';
import { mendStyle } from './mend-style.ts';
import { readFile } from './read-file.ts';

const style = [
  term('spelling', { words: { en: ['Lumin'], ar: ['لومين'] }, write: { en: 'Lumen', ar: 'لومن' } }),
  term('typography', { pattern: { ar: ',(?!\\d)' }, write: { ar: '،' } }),
  term('typography', { pattern: { en: ' {2,}' }, write: { en: ' ' } }),
  term('loaded', { words: { en: ['seized'] }, write: { en: 'taken' } }),
];

/** The file after `--fix`. */
function mended(path: string, text: string) {
  const { file, passages } = readFile('topic', path, new TextEncoder().encode(text));
  const { texts, places } = mendStyle({ ...noEvidence, passages, style }, new Map([[file, text]]));
  return [texts.get(file) ?? text, places];
}

test('spelling and typography are mended wherever they stand, to the letter', () => {
  const text = '---\ntitle: Lumin\nsummary: "To  Lumin"\nanswer: No\n---\n\nAt  Lumin **Lumin**.<Cite id="lumin" />\n';
  expect(mended('background/a.en.mdx', text)).toEqual([
    '---\ntitle: Lumen\nsummary: "To Lumen"\nanswer: No\n---\n\nAt Lumen **Lumen**.<Cite id="lumin" />\n',
    6,
  ]);
});

test('in each language of a record', () => {
  expect(mended('places/a.yaml', 'names: { en: Lumin, ar: "لومين, هنا" }\naliases: [Lumin]\n')).toEqual([
    'names: { en: Lumen, ar: "لومن، هنا" }\naliases: [Lumin]\n',
    3,
  ]);
});

test.each([
  ['inside a quotation', 'background/a.en.mdx', '---\ntitle: A\n---\n\nThey said “Lumin  is”.\n'],
  ['in the text of a quotation', 'quotes/a.en.mdx', '---\ntext: To Lumin\n---\n'],
  ['a loaded word, whatever could be written', 'background/a.en.mdx', '---\ntitle: A\n---\n\nIt was seized.\n'],
  ['behind an escape, where letters cannot be counted', 'background/a.en.mdx', '---\ntitle: "\\u0041 Lumin"\n---\n'],
])('nothing is mended %s', (_where, path, text) => {
  expect(mended(path, text)).toEqual([text, 0]);
});

test('lines that end in CR LF stay so', () => {
  expect(mended('background/a.en.mdx', '---\r\ntitle: Lumin\r\n---\r\n\r\nAt Lumin.\r\n')[0]).toBe(
    '---\r\ntitle: Lumen\r\n---\r\n\r\nAt Lumen.\r\n',
  );
});
