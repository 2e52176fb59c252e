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
  const isContent = (path: string) => path.startsWith(folder) || others.includes(path);
  let read: () => Promise<unknown>;

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
                  handler({ file, type, modules }) {
                    const { name, moduleGraph } = this.environment;
                    if (!isContent(resolve(file)) || name !== 'ssr') return undefined;
                    // Of a file that came or went Astro is told first, below: until then it cannot compile it.
                    if (type !== 'update') return [];
                    // When Vite has forgotten the last reading, and before the browser asks.
                    setTimeout(read);
                    return [...modules, ...(moduleGraph.getModulesByFile(reader) ?? [])];
                  },
                },
              },
            ],
          },
        });
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const { runner } = server.environments.ssr as unknown as { runner: { import(file: string): Promise<unknown> } };
        read = () => runner.import(reader).catch(({ message }: Error) => logger.error(message));

        let waiting: NodeJS.Timeout | undefined;
        const soon = () => {
          clearTimeout(waiting);
          // Whoever changes the branch wants one reading and not a hundred.
          waiting = setTimeout(refresh, 20);
        };
        const refresh = async () => {
          const context = { heard: false };
          await refreshContent?.({ context });
          // Astro passes over a refresh while it reads its own configuration, which it does after each change in src/content.
          if (!context.heard) return soon();
          server.watcher.emit('change', reader);
          setTimeout(read);
        };
        server.watcher.add([folder, ...others]);
        server.watcher.on('all', (event, path) => {
          if (event !== 'change' && isContent(path)) soon();
        });
      },
      'astro:server:start': () => void read(),
    },
  };
}
