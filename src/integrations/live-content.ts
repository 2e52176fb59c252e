import type { AstroIntegration } from 'astro';
import { resolve, sep } from 'node:path';

/**
 * In `npm run dev`, a changed file of content is seen at once: Astro is told to load the content again. Were the loaders
 * to watch for themselves, Astro would wait half a second before it passed on what they found.
 */
export const liveContent = (root: string, ...files: string[]): AstroIntegration => ({
  name: 'live-content',
  hooks: {
    'astro:server:setup': ({ server, refreshContent }) => {
      const [folder, others] = [resolve(root) + sep, files.map((file) => resolve(file))];
      let waiting: NodeJS.Timeout | undefined;
      server.watcher.add([folder, ...others]);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder) && !others.includes(path)) return;
        clearTimeout(waiting);
        // Whoever saves all files, or changes the branch, wants one reading and not a hundred.
        waiting = setTimeout(() => void refreshContent?.({}), 20);
      });
    },
  },
});
