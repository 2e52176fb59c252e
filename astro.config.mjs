import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { localeIds, sourceLocale } from './src/i18n/locales.ts';
import { bodiesOnDemand } from './src/integrations/bodies-on-demand.ts';
import { editorsDesk } from './src/integrations/editors-desk.ts';
import { liveContent } from './src/integrations/live-content.ts';
import { numberBlocks } from './src/integrations/number-blocks.ts';
import { offline } from './src/integrations/offline.ts';
import { picturesLast } from './src/integrations/pictures-last.ts';
import { shippedScripts } from './src/integrations/shipped-scripts.ts';
import { contentRoot } from './src/loader/content-root.ts';
import { siteAddress } from './src/loader/site-address.ts';

export default defineConfig({
  ...siteAddress,
  outDir: process.env.OUT_DIR ?? 'dist',
  // Each topic has its own: the cache does not notice that the content came from elsewhere.
  cacheDir: `${process.env.CACHE_DIR ?? 'node_modules/.astro'}/${contentRoot.replaceAll(/[^a-z0-9]+/gi, '-')}`,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // The default joins words that a line break parts.
  compressHTML: true,
  // While one page waits for its file to be written, others are rendered.
  build: { inlineStylesheets: 'always', concurrency: 8 },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ hastPlugins: [numberBlocks], features: { smartPunctuation: false } }),
  },
  integrations: [
    mdx(),
    bodiesOnDemand(),
    sitemap({
      filter: (page) => !/\/404|\/offline|\/edition\/book\//.test(page),
      i18n: { defaultLocale: sourceLocale, locales: Object.fromEntries(localeIds.map((id) => [id, id])) },
    }),
    liveContent(contentRoot, 'facts.lock.json'),
    editorsDesk(),
    offline(contentRoot),
    shippedScripts(),
    picturesLast(),
  ],
  vite: {
    plugins: [tailwindcss()],
    // A build beside `npm run dev` would reload the page for each file that it writes.
    server: { watch: { ignored: ['**/.build/**', '**/dist/**'] } },
    build: {
      // A font inside the style sheet would be read on pages that do not need it.
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Every MDX module carries a directive that only Astro reads; one warning each would hide the real ones.
        onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
      },
    },
  },
});
