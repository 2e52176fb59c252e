import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findings } from '../../tests/faults.ts';
import { containers, pointers } from '#domain/outline.ts';
import { readOutline } from './outline.ts';

const judge = (text: string) =>
  findings(readOutline(text).findings.map((finding) => ({ file: '', ...finding }))).map((said) => said.slice(2));
const code = (what: string) => `Content holds no code, and this is ${what}.`;

describe('content holds no code', () => {
  test.each([
    ['an import', 'import x from "y"\n\nOne.', `1:1: ${code('an import or export')}`],
    ['an export', 'One.\n\nexport const x = 1', `3:1: ${code('an import or export')}`],
    ['an expression in a sentence', 'One {1 + 1}.', `1:5: ${code('an expression in braces')}`],
    ['an expression of its own', 'One.\n\n{x}', `3:1: ${code('an expression in braces')}`],
    ['an attribute that is computed', 'One.<Cite id="log" at={x} />', `1:5: ${code('an attribute that is not a literal string')}`],
    ['attributes out of nowhere', 'One.<Cite id="log" {...x} />', `1:5: ${code('an attribute that is not a literal string')}`],
  ])('%s', (_what, text, said) => {
    expect(judge(text)).toEqual([said]);
  });
});

describe('content holds no HTML', () => {
  test.each([
    ['<div>One.</div>', '1:1: <div> is HTML, and content holds none.'],
    ['One <b>two</b>.', '1:5: <b> is HTML, and content holds none.'],
    ['One <script>two</script>.', '1:5: <script> is HTML, and content holds none.'],
  ])('%s', (text, said) => {
    expect(judge(text)).toEqual([said]);
  });
});

describe('content holds only what the site can print in every language', () => {
  test.each([
    ['| a | b |\n|---|---|\n| 1 | 2 |', '1:1: Content holds no table.'],
    ['One.\n\n---\n\nTwo.', '3:1: Content holds no thematic break.'],
    ['One `two`.', '1:5: Content holds no inline code.'],
    ['One ![two](three.png).', '1:5: Content holds no image.'],
    ['```\none\n```', '1:1: Content holds no code.'],
  ])('%s', (text, said) => {
    expect(judge(text)).toEqual([said]);
  });
});

describe('a component', () => {
  test('is one of the site, and the name that was most likely meant is known', () => {
    expect(readOutline('One.<Cit id="log" />').findings).toEqual([
      { rule: 'safety', at: { line: 1, column: 5 }, message: ['unknown-component', 'Cit', 'Cite'] },
    ]);
    expect(judge('<Video id="x" />')).toEqual(['1:1: There is no component <Video>.']);
  });

  test('has the attributes that it needs, and no others', () => {
    expect(judge('One.<Cite page="2" />')).toEqual(['1:5: There is no attribute `page` here.', '1:5: The attribute `id` is missing.']);
    expect(judge('<Positions>\n<Position side="harbour" />\n</Positions>')).toEqual(['2:1: The attribute `by` is missing.']);
    expect(judge('<Aside id="x">\n\nOne.\n\n</Aside>')).toEqual(['1:1: There is no attribute `id` here.']);
  });

  test('of a sentence does not stand alone', () => {
    expect(judge('<Cite id="log" />')).toEqual(['1:1: <Cite> stands alone on its line.']);
  });

  test.each(['One <Quote id="notice" /> two.', '- One.\n\n  <Quote id="notice" />'])(
    'of its own line stands in no sentence and no list: %j',
    (text) => {
      expect(judge(text)[0]).toMatch(/: <Quote> cannot stand inside a sentence or a list\.$/);
    },
  );

  test('that holds blocks has its tags on lines of their own', () => {
    expect(judge('<Aside>One **two**.</Aside>')).toEqual(['1:8: Text stands on the line of a tag.']);
  });

  test('that content may name is one that the pages can print', () => {
    const printed = /mdxComponents = \{(.*?)\}/s.exec(readFileSync('src/components/mdx.ts', 'utf8'))![1]!.match(/\w+/g);
    expect(printed).toEqual(expect.arrayContaining([...pointers, ...containers]));
  });
});

describe('a link', () => {
  test.each(['https://a.example', 'mailto:a@b.example', '/terms/', './x/', '../x/', '#b-07'])('may lead to %s', (url) => {
    expect(judge(`[One](${url})`)).toEqual([]);
  });

  test.each(['javascript:alert(1)', 'JavaScript:x', 'data:text/html,x', 'file:x', 'terms/'])('does not lead to %s', (url) => {
    expect(judge(`One [two](${url})`)).toEqual([`1:5: ${url} is not a link that content may hold.`]);
  });
});

describe('what is no MDX', () => {
  test.each([
    ['---\ntitle: A\n---\n\nOne <Cite id="a">.', '5:5'],
    ['One.\n\n</Aside>', '3:1'],
    ['One { two', '1:5'],
    ['One <!-- two -->', '1:5'],
  ])('is shown by line and column: %j', (text, at) => {
    expect(judge(text).map((said) => said.split(': ', 2))).toEqual([[at, 'The text is not valid MDX']]);
  });

  test('says in the words of the parser what is wrong', () => {
    expect(judge('One <Cite id="a">.')).toEqual([
      '1:5: The text is not valid MDX: Expected a closing tag for `<Cite>` (1:5) before the end of `paragraph`',
    ]);
  });
});

test('an item without words says nothing', () => {
  expect(judge('- One.\n-\n- Three.')).toEqual(['2:1: There is nothing here.']);
});

test('everything is reported at once', () => {
  expect(judge('<Vid />\n\nOne <b>two</b> {three}.<Cite />')).toHaveLength(4);
});
