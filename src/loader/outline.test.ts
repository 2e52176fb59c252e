import { describe, expect, test } from 'vitest';
import { readOutline } from './outline.ts';

const blocks = (text: string) => {
  const { outline, findings } = readOutline(text);
  expect(findings).toEqual([]);
  return outline;
};
const kinds = (text: string) => blocks(text).map(({ kind }) => kind);

describe('the blocks of a text', () => {
  test('are headings, paragraphs and items, in order', () => {
    expect(kinds('## Why\n\nIt stopped.\n\n- At sea.\n- At night.\n\n1. First.\n\n### Then')).toEqual([
      'h2',
      'paragraph',
      'item',
      'item',
      'item',
      'h3',
    ]);
  });

  test('are those of a quotation, without the quotation itself', () => {
    expect(kinds('> One.\n>\n> Two.')).toEqual(['paragraph', 'paragraph']);
  });

  test('are the items of a list within a list, each on its own', () => {
    expect(blocks('- One\n  - two\n  - three\n- Four').map(({ text }) => text)).toEqual(['One', 'two', 'three', 'Four']);
  });

  test('are one for an item of two paragraphs', () => {
    expect(blocks('- In 2020\n\n  12 boats left.')).toMatchObject([{ kind: 'item', numerals: ['2020', '12'] }]);
  });

  test('are components that hold others, before what they hold', () => {
    const text =
      '<Positions>\n<Position side="harbour" by="They">\n\nBroken.\n\n- Quite.\n\n</Position>\n</Positions>\n\n<Quote id="notice" />';
    expect(kinds(text)).toEqual(['Positions', 'Position', 'paragraph', 'item', 'Quote']);
  });

  test('stand on the lines of the file, front matter included', () => {
    expect(blocks('---\ntitle: A\n---\n\nOne.\n\n- two').map(({ at }) => at)).toEqual([
      { line: 5, column: 1 },
      { line: 7, column: 1 },
    ]);
  });

  test('stand on the same lines where lines end in CR LF', () => {
    expect(blocks('---\r\ntitle: A\r\n---\r\n\r\nOne.\r\n\r\nTwo.\r\n').map(({ at, text }) => [at.line, text])).toEqual([
      [5, 'One.'],
      [7, 'Two.'],
    ]);
  });
});

describe('a block knows', () => {
  test('its text without marks, and lines that are broken on purpose', () => {
    expect(blocks('It **stopped** *at* [sea](/sea/).  \nReally.')[0]!.text).toBe('It stopped at sea.\nReally.');
  });

  test('whom and what it mentions, and where, in whatever script', () => {
    expect(blocks('قال <Person id="ada">ذلك</Person>.<Cite id="log" at="p. 2" />')[0]).toMatchObject({
      text: 'قال ذلك.',
      mentions: [
        { component: 'Person', id: 'ada', at: { line: 1, column: 5 } },
        { component: 'Cite', id: 'log', at: { line: 1, column: 35 } },
      ],
    });
  });

  test('the numbers that it writes out', () => {
    expect(blocks('At 13:00 in 1890, ١٬٢٧٥ people and <Num id="n" />.')[0]!.numerals).toEqual(['13:00', '1890', '1275']);
  });

  test('its links', () => {
    expect(blocks('See [tides](/terms/) or [us](mailto:a@ferry.example).')[0]!.links).toEqual([
      { url: '/terms/', at: { line: 1, column: 5 } },
      { url: 'mailto:a@ferry.example', at: { line: 1, column: 25 } },
    ]);
  });

  test('whether it is our own aside', () => {
    expect(blocks('One.\n\n<Aside>\n\nTwo.\n\n- Three.\n  - Four.\n\n</Aside>').map(({ aside }) => aside)).toEqual([
      undefined,
      undefined,
      true,
      true,
      true,
    ]);
  });

  test('whose position it is', () => {
    const text = '<Positions>\n<Position side="harbour" by="They" />\n<Position side="islanders" by="We" />\n</Positions>';
    expect(blocks(text).map(({ side }) => side)).toEqual([undefined, 'harbour', 'islanders']);
  });

  test('that it is a quotation, which it mentions', () => {
    expect(blocks('<Quote id="notice" />')[0]!.mentions).toEqual([{ component: 'Quote', id: 'notice', at: { line: 1, column: 1 } }]);
  });
});

test('a text without words has no blocks', () => {
  expect(blocks('---\ntitle: A\n---\n')).toEqual([]);
});
