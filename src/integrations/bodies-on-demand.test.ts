import { expect, test } from 'vitest';
import { evaluated } from './bodies-on-demand.ts';

const runtime = { 'astro/jsx-runtime': { jsx: (name: string) => `<${name}>`, Fragment: 'fragment' } };

test('a compiled body gives what it exports, made with the runtime that it is given', () => {
  const code = `import { jsx as _jsx, Fragment as _Fragment } from "astro/jsx-runtime";
export const frontmatter = { title: 'Ferry' };
export function getHeadings() { return []; }
function MDXContent() { return _jsx('p'); }
export const Content = () => MDXContent() + _Fragment;
export default Content;`;
  const body = evaluated(code, runtime, 'why.en.mdx') as { default: () => string; Content: () => string; frontmatter: object };
  expect(body.Content()).toBe('<p>fragment');
  expect(body.default).toBe(body.Content);
  expect(body.frontmatter).toEqual({ title: 'Ferry' });
});

test('a body that imports or exports something itself is refused, with the name of its file', () => {
  expect(() => evaluated("import sheet from './a.css';", runtime, 'why.en.mdx')).toThrow(
    "why.en.mdx: a body imports and exports nothing itself, but was compiled to “import sheet from './a.css';”.",
  );
  expect(() => evaluated("export * from 'elsewhere';", runtime, 'why.en.mdx')).toThrow('“export * from');
});
