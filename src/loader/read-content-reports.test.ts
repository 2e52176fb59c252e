import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { damaged } from '../../tests/damaged-topic.ts';

const fixture = (file: string) => readFileSync(`tests/fixtures/topic/${file}`, 'utf8');

test('all faults of all files are reported in one go, by file and line', () => {
  const { said } = damaged({
    'timeline/2021-06-ferry-returns.en.mdx': fixture('timeline/2021-06-ferry-returns.en.mdx')
      .replace("'2021-06'", '2021-06')
      .replace('sailed again.', 'sailed again.\nweather: fair'),
    'background/why-stopped.en.mdx': fixture('background/why-stopped.en.mdx')
      .replace('order: 2', 'order: two')
      .replace('<Cite id="gazette" />', '<Cite id="gazete" />{1}'),
    'sources/almanac.yaml': fixture('sources/almanac.yaml').replace('kind: book', 'kind: boook'),
    'terms/slack-tide.yaml': `${fixture('terms/slack-tide.yaml')}aliases: []\n`,
    'notes.md': 'A note.',
  });
  expect(said).toEqual([
    'background/why-stopped.ar.mdx:7:1: <Cite> gazete stands in the English paragraph but not here.',
    'background/why-stopped.en.mdx:2:8: This is not a number.',
    'background/why-stopped.en.mdx:9:1: <Cite> gazette stands in the Arabic paragraph but not here.',
    'background/why-stopped.en.mdx:9:65: There is no `gazete` in sources.',
    'background/why-stopped.en.mdx:9:85: Content holds no code, and this is an expression in braces.',
    'notes.md:1:1: This file name is not of the content model.',
    'sources/almanac.yaml:1:7: This value is not on the list.',
    'terms/slack-tide.yaml:6:1: This is not valid YAML: Map keys must be unique',
    'timeline/2021-06-ferry-returns.en.mdx:2:7: A date is a quoted string.',
    'timeline/2021-06-ferry-returns.en.mdx:14:10: There is no field `weather`.',
  ]);
});
