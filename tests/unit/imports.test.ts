import { describe, expect, test } from 'vitest';
import { importsOf, type Import } from './imports-of.ts';
import { engineFiles, type SourceFile } from './source-files.ts';

/** Which layers each layer may import, besides itself: the table of docs/architecture.md. */
const layers: Record<string, string[]> = {
  i18n: [],
  schemas: ['i18n'],
  domain: ['schemas', 'i18n'],
  loader: ['domain', 'schemas', 'i18n'],
  data: ['loader', 'domain', 'schemas', 'i18n'],
  // Search normalises a query with the very module that normalised the index.
  client: ['domain'],
  styles: [],
  components: ['domain', 'i18n', 'client', 'styles'],
  layouts: ['components', 'domain', 'i18n', 'styles', 'assets'],
  // One address is a script.
  pages: ['layouts', 'components', 'data', 'domain', 'i18n', 'client', 'styles'],
  desk: ['layouts', 'domain', 'i18n'],
  integrations: ['domain', 'schemas', 'i18n'],
  finish: ['domain', 'i18n'],
};
/** The places that join layers: configuration, the one hand-over to pages, and the type of what is handed over. */
const joints = ['content.config.ts', 'middleware.ts', 'env.d.ts'];

const isAstro = (from: string) => /^astro(:|$)/.test(from);

/** What a layer may take from outside `src/`. */
const outside: Record<string, (taken: Import) => boolean> = {
  schemas: ({ from }) => from === 'astro/zod',
  // A type is gone at run time; these libraries are plain functions over plain data, as the layer is.
  domain: ({ from, typeOnly }) => (typeOnly && !isAstro(from)) || ['d3-geo', 'minisearch', 'papaparse', 'topojson-client'].includes(from),
  loader: () => true,
  integrations: () => true,
  finish: () => true,
  // The editions for feed readers and calendars and the share pictures are made by a library each; pictures are drawn by another process and kept in files.
  data: ({ from }) => ['astro:content', 'feed', 'ical-generator', 'takumi-js/node', 'tinypool'].includes(from) || from.startsWith('node:'),
  // Astro compiles the body of an entry into the page that renders it; everything else comes through `data/`.
  pages: ({ from, names, typeOnly }) => (from === 'astro:content' && names === '{ render }') || (from === 'astro' && typeOnly),
};

const layerOf = (path: string) => path.split('/')[0]!;
const isOurs = ({ from }: Import) => layerOf(from) in layers || layerOf(from) === 'assets';
const guarded = engineFiles.filter(({ path }) => !joints.includes(path));

const forbidden = (file: SourceFile) => {
  const layer = layerOf(file.path);
  const allowed = [layer, ...(layers[layer] ?? [])];
  return importsOf(file)
    .filter((taken) => (isOurs(taken) ? !allowed.includes(layerOf(taken.from)) : !outside[layer]?.(taken)))
    .map(({ from }) => `${file.path} imports ${from}`);
};

test.each(Object.keys(layers))('%s imports only what its row in the table allows', (layer) => {
  const files = guarded.filter(({ path }) => layerOf(path) === layer);
  expect(files.flatMap(forbidden)).toEqual([]);
});

test('every file is in a layer', () => {
  expect(guarded.map(({ path }) => path).filter((path) => !(layerOf(path) in layers))).toEqual([]);
});

test('no file imports itself, not even by way of others', () => {
  const graph = new Map(engineFiles.map((file) => [file.path, importsOf(file).map(({ from }) => from)]));
  const done = new Set<string>();
  const cycleFrom = (path: string, trail: string[]): string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const next of graph.get(path) ?? []) {
      const cycle = cycleFrom(next, [...trail, path]);
      if (cycle) return cycle;
    }
    done.add(path);
    return undefined;
  };
  expect([...graph.keys()].map((path) => cycleFrom(path, [])).filter(Boolean)).toEqual([]);
});

describe('the reader of imports', () => {
  const read = (text: string) => importsOf({ path: 'pages/[locale]/a.astro', text });

  test('finds them in front matter, in scripts, over several lines, and while running', () => {
    const text = `---
import A from '#components/A.astro';
import type { B,
  C } from '../../domain/b.ts';
import '#styles/a.css';
export { d } from 'd';
const e = await import('./e.ts');
---
<script>import '#client/f.ts';</script>
<script>
  import { g } from '#client/g.ts?raw';
</script>`;
    expect(read(text).map(({ from }) => from)).toEqual([
      'components/A.astro',
      'domain/b.ts',
      'styles/a.css',
      'd',
      'pages/[locale]/e.ts',
      'client/f.ts',
      'client/g.ts',
    ]);
  });

  test('knows a type from a value, and what is taken', () => {
    expect(read("import type { A } from 'astro';")).toMatchObject([{ typeOnly: true }]);
    expect(read("import { render } from 'astro:content';")).toMatchObject([{ typeOnly: false, names: '{ render }' }]);
  });

  test('takes no other word for one', () => {
    expect(read("export const from = 'x';\n// import nothing\nconst text = `from 'here'`;")).toEqual([]);
  });
});
