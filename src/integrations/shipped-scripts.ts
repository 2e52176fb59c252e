import type { AstroIntegration } from 'astro';
import { packageName } from '#domain/lock-file.ts';
import { shipped } from '#domain/shipped.ts';

/** Stops the build if the scripts that readers load hold a package whose licence the page of licences does not name, or lack one that it names. */
export function shippedScripts(): AstroIntegration {
  return {
    name: 'shipped-scripts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'shipped-scripts',
                apply: 'build',
                generateBundle(_, bundle) {
                  if (this.environment.name !== 'client') return;
                  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
                  const modules = chunks.flatMap((chunk) => Object.entries(chunk.modules).filter(([, { code }]) => code));
                  const problem = shippingProblem(modules.map(([id]) => id));
                  if (problem) this.error(problem);
                },
              },
            ],
          },
        });
      },
    },
  };
}

/**
 * What is wrong with the list of shipped packages, given the ids of all modules in the scripts.
 *
 * @example shippingProblem(['/x/node_modules/left-pad/index.js']) // 'Scripts that readers load hold left-pad, …'
 */
export function shippingProblem(modules: string[]): string | undefined {
  const held = new Set(modules.map(packageOf).filter((name) => name !== undefined));
  const listed = shipped.filter(({ part }) => part === 'scripts').map(({ name }) => name);
  const unlisted = [...held].filter((name) => !listed.includes(name));
  if (unlisted.length)
    return `Scripts that readers load hold ${unlisted.join(', ')}, and no page says under which licence: list it in src/domain/shipped.ts.`;
  const gone = listed.filter((name) => !held.has(name));
  if (gone.length) return `No script holds ${gone.join(', ')} any more: take it out of src/domain/shipped.ts.`;
  return undefined;
}

/** The package of a module; our own have none. A bundler's own modules begin with a zero byte and its name. */
function packageOf(id: string): string | undefined {
  const path = id.replaceAll('\\', '/').split('?')[0]!;
  if (path.startsWith('\0')) return /^\0([a-z@-]+)/.exec(path)?.[1];
  return path.includes('node_modules/') ? /^(@[^/]+\/)?[^/]+/.exec(packageName(path))![0] : undefined;
}
