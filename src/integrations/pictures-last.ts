import type { AstroIntegration } from 'astro';

/** In a build, pictures are fetched when all pages are rendered: meanwhile another process draws them. */
export const picturesLast = (): AstroIntegration => ({
  name: 'pictures-last',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) =>
      setPrerenderer((usual) => ({
        ...usual,
        getStaticPaths: async () => {
          const paths = await usual.getStaticPaths();
          const isPicture = ({ pathname }: { pathname: string }) => pathname.endsWith('.png');
          return [...paths.filter((path) => !isPicture(path)), ...paths.filter(isPicture)];
        },
      })),
  },
});
