import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { localeIds, sourceLocale } from './src/i18n/locales.ts';
import { bodiesOnDemand } from './src/integrations/bodies-on-demand.ts';
import { compressedCopies } from './src/integrations/compressed-copies.ts';
import { contentSecurityPolicy } from './src/integrations/content-security-policy.ts';
import { edition } from './src/integrations/edition/edition.ts';
import { editionDigests } from './src/integrations/edition-digests.ts';
import { editorsDesk } from './src/integrations/editors-desk.ts';
import { hosts } from './src/integrations/hosts/hosts.ts';
import { liveContent } from './src/integrations/live-content.ts';
import { numberBlocks } from './src/integrations/number-blocks.ts';
import { offline } from './src/integrations/offline.ts';
import { shippedScripts } from './src/integrations/shipped-scripts.ts';
import { soundSite } from './src/integrations/sound-site.ts';

const contentRoot = process.env.CONTENT_ROOT ?? 'src/content';
const { url } = parse(readFileSync(`${contentRoot}/site.yaml`, 'utf8'));

export default defineConfig({
  site: process.env.SITE_URL ?? url,
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? 'dist',
  cacheDir: process.env.CACHE_DIR ?? 'node_modules/.astro',
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
    contentSecurityPolicy(),
    edition(),
    soundSite(),
    hosts({ redirects: [] }),
    editionDigests(),
    compressedCopies(),
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
