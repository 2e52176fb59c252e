import type { AstroIntegration } from 'astro';

/** The editors' desk at `/desk/`, in `npm run dev` alone: the site is built without it. */
export const editorsDesk = (): AstroIntegration => ({
  name: 'editors-desk',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command === 'dev') injectRoute({ pattern: '/desk', entrypoint: new URL('../desk/desk.astro', import.meta.url) });
    },
  },
});
