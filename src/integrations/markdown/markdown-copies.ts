import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { editionFileName } from '#domain/edition-files.ts';
import { llmsTxt } from './llms-txt.ts';
import { pageMarkdown, type MarkdownPage } from './page-markdown.ts';

/** Writes a Markdown copy beside every page, and `llms.txt`, which leads to them; `EDITION=off` leaves them out. */
export function markdownCopies(): AstroIntegration {
  let root = '';
  return {
    name: 'markdown-copies',
    hooks: {
      'astro:config:done': ({ config }) => void (root = new URL(config.base.replace(/\/?$/, '/'), config.site).href),
      'astro:build:done': ({ dir, logger }) => {
        if (process.env.EDITION === 'off') return;
        const started = performance.now();
        const folder = fileURLToPath(dir);
        const edition = JSON.parse(readFileSync(join(folder, editionFileName), 'utf8')).name;
        const files = (readdirSync(folder, { recursive: true }) as string[]).filter((file) => /(^|[\\/])index\.html$/.test(file)).sort();
        const pages = files.flatMap((file): MarkdownPage[] => {
          const page = pageMarkdown(readFileSync(join(folder, file), 'utf8'), edition);
          if (!page) return [];
          writeFileSync(join(folder, dirname(file), 'index.md'), page.markdown);
          return [page];
        });
        writeFileSync(join(folder, 'llms.txt'), llmsTxt(pages, root));
        logger.info(`${pages.length} pages in Markdown (${((performance.now() - started) / 1000).toFixed(1)} s).`);
      },
    },
  };
}
