import { describe, expect, test } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { rendered } from '../../tests/rendered-mdx.ts';
import { blockId } from '#domain/block-id.ts';
import { readOutline } from '#loader/outline.ts';

const ids = (html: string) => [...html.matchAll(/<(x-)?[a-z0-9]+[^>]*? (?:id|block)="(b-\d+)"/g)].map(([, , id]) => id);
const counted = (text: string) => readOutline(text).outline.map((_, index) => blockId(index));

const side = (name: string, text: string) => `<Position side="${name}" by="They">\n\n${text}\n\n</Position>`;
const texts: [what: string, text: string, blocks: number][] = [
  ['paragraphs and headings', '## Why\n\nOne.\n\n### Then\n\nTwo.', 4],
  ['headings of every level', '# A\n\n## B\n\n### C\n\n#### D\n\n##### E\n\n###### F', 6],
  ['a tight list', 'One:\n\n- two\n- three\n\nFour.', 4],
  ['a loose list', 'One:\n\n- two\n\n- three\n\n  and more\n\nFour.', 4],
  ['a numbered list', '3. one\n4. two', 2],
  ['a list within a list', '- one\n  - two\n    - three\n- four', 4],
  ['a loose list within a list', '- one\n\n  - two\n\n  - three\n\n- four', 4],
  ['items that are nothing but components', '- <Event id="a" />\n- <Event id="b" /> <Cite id="c" />\n\nEnd.', 3],
  ['a quotation', '> One.\n>\n> Two.\n\nThree.', 3],
  ['an aside', '<Aside>\n\nOne.\n\n- two\n\n</Aside>\n\nThree.', 4],
  ['positions', `<Positions>\n${side('harbour', 'One.')}\n${side('islanders', 'Two.\n\n- three')}\n</Positions>\n\nEnd.`, 7],
  ['a quote of its own line', 'One.\n\n<Quote id="notice" />\n\nTwo.', 3],
  ['components in a sentence', 'One <Person id="a" /> two.<Cite id="b" />\n\n*<Term id="c" />*', 2],
  ['front matter and lines that end in CR LF', '---\r\ntitle: A\r\n---\r\n\r\nOne.\r\n\r\n- two\r\n', 2],
];

describe('the ids in the page are those of the outline', () => {
  test.each(texts)('in %s', (_what, text, blocks) => {
    expect(counted(text)).toHaveLength(blocks);
    expect(ids(rendered(text))).toEqual(counted(text));
  });

  const folder = 'tests/fixtures/topic';
  const files = (readdirSync(folder, { recursive: true }) as string[]).filter((file) => file.endsWith('.mdx'));
  test.each(files)('in %s of the small topic', (file) => {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    expect(ids(rendered(text))).toEqual(counted(text));
  });
});

describe('the first mention of an entry prints its full form', () => {
  const firsts = (text: string) =>
    [...rendered(text).matchAll(/<x-(\w+) ([^>]*)>/g)]
      .filter(([, , given]) => given!.includes('first'))
      .map(([, name, given]) => `${name} ${/id="([^"]*)"/.exec(given!)![1]}`);

  test('and the second does not', () => {
    expect(firsts('<Person id="ada" /> and <Place id="pier" />.\n\n<Person id="ada" /> and <Person id="bo" />.')).toEqual([
      'person ada',
      'place pier',
      'person bo',
    ]);
  });

  test('even where an item is nothing but that mention', () => {
    expect(firsts('- <Person id="ada" />\n- <Person id="ada" /> again')).toEqual(['person ada']);
  });

  test('and a person and a place of one id are two', () => {
    expect(firsts('<Person id="lumen" /> of <Place id="lumen" />.')).toEqual(['person lumen', 'place lumen']);
  });
});

test('every document counts from the beginning', () => {
  expect(ids(rendered('One.'))).toEqual(['b-01']);
  expect(ids(rendered('One.'))).toEqual(['b-01']);
});

test('a component knows the language of the text that it stands in', () => {
  expect(rendered('<Person id="ada" /> so.', 'why.ar.mdx')).toContain('locale="ar"');
  expect(rendered('<Aside>\n\nSo.\n\n</Aside>', 'why.en.mdx')).toContain('locale="en"');
});
