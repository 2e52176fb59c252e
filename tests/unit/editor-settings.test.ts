import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recordNames } from '#schemas/collections.ts';
import { containers, pointers } from '#domain/outline.ts';
import { readOutline } from '#loader/outline.ts';

const json = (file: string) => JSON.parse(readFileSync(`.vscode/${file}`, 'utf8'));

interface Snippet {
  body: string | string[];
}
const bodies = Object.values(json('mdx.code-snippets') as Record<string, Snippet>).map(({ body }) => [body].flat().join('\n'));

test('every component that content may name has a snippet', () => {
  for (const name of [...pointers, ...containers]) expect(bodies.filter((body) => body.includes(`<${name}`))).not.toEqual([]);
});

test.each(bodies)('what a snippet writes is taken by the checker once it is filled in: %s', (body) => {
  expect(readOutline(`Words.\n${body.replace(/\$\{\d:(.*?)\}/g, '$1').replace(/\$\d/g, 'x')}`).findings).toEqual([]);
});

test('every kind of record, and site.yaml, has its schema', () => {
  expect(json('settings.json')['yaml.schemas']).toEqual({
    ...Object.fromEntries(recordNames.map((name) => [`.astro/collections/${name}-yaml.schema.json`, `/src/content/${name}/*.yaml`])),
    '.astro/collections/site-yaml.schema.json': '/src/content/site.yaml',
  });
});
