import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** What Astro imports to find the module of an entry by the path of its file, and what it gets here. */
const asked = 'astro:content-module-imports';
const given = '\0bodies-on-demand';
/** The plugins of `@astrojs/mdx`, in their order. */
const compilerNames = ['@mdx-js/rolldown', '@astrojs/mdx-postprocess'];
/** All that the text of a compiled body imports; a body of ours has no import line of its own. */
const runtimes = ['astro/jsx-runtime', 'astro/runtime/server/index.js'];

/** While an editor is at work, a body is a module, so that Vite notices a change of it. */
const asModules: Plugin = {
  name: 'bodies-as-modules',
  resolveId: { order: 'pre', filter: { id: new RegExp(`^${asked}$`) }, handler: () => given },
  load: {
    filter: { id: new RegExp(`^${given}$`) },
    handler: () => `import { resolve } from 'node:path';
export default { get: (path) => () => import(/* @vite-ignore */ resolve(path)) };`,
  },
};

type Runtimes = Record<string, object>;
type Body = Record<string, unknown>;

/** Where the bundle finds the function that compiles: both run in the process of the build. */
const hook = Symbol.for('explainer.bodies');

/**
 * In a build, each body is compiled by the plugins of `@astrojs/mdx` when the first page asks for it, and never sees the
 * bundler, to which thousands of bodies are thousands of modules and as many chunks (docs/decisions/0029). It comes after `mdx()`.
 */
export function bodiesOnDemand(): AstroIntegration {
  let compilers: Plugin[] = [];
  const compiled = new Map<string, Promise<Body>>();
  const bodyOf = (path: string, runtime: Runtimes) => {
    if (!compiled.has(path))
      compiled.set(
        path,
        compile(path, compilers).then((code) => evaluated(code, runtime, path)),
      );
    return compiled.get(path)!;
  };
  const plugin: Plugin = {
    name: 'bodies-on-demand',
    configResolved: ({ plugins }) => void (compilers = compilerNames.map((name) => plugins.find((plugin) => plugin.name === name)!)),
    resolveId: { order: 'pre', filter: { id: new RegExp(`^${asked}$`) }, handler: () => given },
    load: {
      filter: { id: new RegExp(`^${given}$`) },
      handler: () => `${runtimes.map((name, index) => `import * as r${index} from '${name}';`).join('\n')}
const runtime = { ${runtimes.map((name, index) => `'${name}': r${index}`).join(', ')} };
export default { get: (path) => () => globalThis[Symbol.for('${hook.description}')](path, runtime) };`,
    },
  };
  return {
    name: 'bodies-on-demand',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        Object.assign(globalThis, { [hook]: bodyOf });
        updateConfig({ vite: { plugins: [command === 'build' ? plugin : asModules] } });
      },
      'astro:build:generated': () => {
        if (!compiled.size)
          throw new Error(`No page asked for a body: Astro no longer imports ${asked}, see src/integrations/bodies-on-demand.ts.`);
        compiled.clear();
      },
    },
  };
}

async function compile(path: string, compilers: Plugin[]): Promise<string> {
  let code = await readFile(path, 'utf8');
  for (const { transform } of compilers) {
    const { handler } = transform as { handler: (code: string, id: string) => Promise<{ code: string }> };
    ({ code } = await handler.call({ environment: { name: 'prerender' } }, code, resolve(path)));
  }
  return code;
}

/**
 * What the text of a module exports, evaluated with the modules that it imports in `runtime`.
 *
 * @example evaluated("import { a as b } from 'm';\nexport const c = b + 1;", { m: { a: 1 } }, 'x.mdx') // { c: 2 }
 */
export function evaluated(code: string, runtime: Runtimes, path: string): Body {
  const names: string[] = [];
  const text = code
    .replace(
      /^import \{([^}]*)\} from (['"])(.+?)\2;?$/gm,
      (_, taken: string, _quote, from: string) => `const {${taken.replaceAll(' as ', ': ')}} = runtime['${from}'];`,
    )
    .replace(/^export default (\w+);?$/gm, (_, name: string) => (names.push(`default: ${name}`), ''))
    .replace(/^export (?=(?:const|function) (\w+))/gm, (_, name: string) => (names.push(name), ''));
  const left = /^(?:import|export)\b.*/m.exec(text);
  if (left) throw new Error(`${path}: a body imports and exports nothing itself, but was compiled to “${left[0]}”.`);
  return new Function('runtime', `${text}\nreturn { ${names.join(', ')} };\n//# sourceURL=${path}`)(runtime);
}
