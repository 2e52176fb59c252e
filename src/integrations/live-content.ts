import type { AstroIntegration } from 'astro';
import { resolve, sep } from 'node:path';

/**
 * In `npm run dev` a saved file of content is seen at once: Astro is told to load the content again. Were the loaders to
 * watch for themselves, Astro would wait half a second before it passed on what they found.
 */
export const liveContent = (root: string, ...files: string[]): AstroIntegration => ({
  name: 'live-content',
  hooks: {
    'astro:server:setup': ({ server, refreshContent }) => {
      const folder = resolve(root) + sep;
      const others = files.map((file) => resolve(file));
      const engine = resolve('src') + sep;
      // Kept here, since Vite forgets the modules of the loaders with each change.
      const memory = new Map();
      let waiting: NodeJS.Timeout | undefined;
      const soon = () => {
        clearTimeout(waiting);
        // Whoever saves all files, or changes the branch, wants one reading and not a hundred.
        waiting = setTimeout(refresh, 20);
      };
      const refresh = async () => {
        const context = { memory, heard: false };
        await refreshContent?.({ context });
        // Astro passes over a refresh while it reads its own configuration, which it does after each change in src/content.
        if (!context.heard) soon();
      };
      server.watcher.add([folder, ...others]);
      server.watcher.on('all', (_event, path) => {
        if (path.startsWith(folder) || others.includes(path)) soon();
        // What another schema or another parser made of a file is worth nothing to the new one.
        else if (path.startsWith(engine)) memory.clear();
      });
    },
  },
});
