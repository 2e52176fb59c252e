import type { AstroIntegration } from 'astro';
import { resolve, sep } from 'node:path';

/** The one module that reads and judges the content for the pages. */
const reader = resolve('src/data/topic.ts');

/**
 * In `npm run dev` a saved file of content is seen at once. To Vite it is as if the module that reads the content had been
 * saved with it: what rests on it is made anew, and the browser asks for its page once. `root` is the folder of the topic,
 * `files` are what else it is judged by. What is wrong is said in the terminal even if no page is open.
 */
export function liveContent(root: string, ...files: string[]): AstroIntegration {
  const folder = resolve(root) + sep;
  const others = files.map((file) => resolve(file));
  let read: () => Promise<unknown>;
  let waiting: NodeJS.Timeout | undefined;

  return {
    name: 'live-content',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'live-content',
                apply: 'serve',
                hotUpdate: {
                  order: 'pre',
                  handler({ file, modules }) {
                    const { name, moduleGraph } = this.environment;
                    const path = resolve(file);
                    if (name !== 'ssr' || !(path.startsWith(folder) || others.includes(path))) return undefined;
                    // Before the browser asks; but whoever changes the branch wants one reading and not a hundred.
                    clearTimeout(waiting);
                    waiting = setTimeout(read, 10);
                    return [...modules, ...(moduleGraph.getModulesByFile(reader) ?? [])];
                  },
                },
              },
            ],
          },
        });
      },
      'astro:server:setup': ({ server, logger }) => {
        const { runner } = server.environments.ssr as unknown as { runner: { import(file: string): Promise<unknown> } };
        read = () => runner.import(reader).catch(({ message }: Error) => logger.error(message));
        server.watcher.add([folder, ...others]);
      },
      'astro:server:start': () => void read(),
    },
  };
}
