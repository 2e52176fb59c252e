import { readdirSync, readFileSync, renameSync, rmdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { localeIds } from '#i18n/locales.ts';
import { siteProblems } from '#domain/site-problems.ts';
import { pageReader } from './read-page.ts';

/** Looks at the finished pages: what only the output can show is judged here, and one fault stops the build. */
export function soundSite(): AstroIntegration {
  let base = '/';
  return {
    name: 'sound-site',
    hooks: {
      'astro:config:done': ({ config }) => void (base = config.base.endsWith('/') ? config.base : `${config.base}/`),
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        moveNotFoundPages(folder);
        const readPage = pageReader();
        const files = (readdirSync(folder, { recursive: true }) as string[]).map((file) => file.replaceAll('\\', '/'));
        const pages = files
          // The edition in one file is a book: its headings and links are held by a test of its own.
          .filter((file) => file.endsWith('.html') && !/\/edition\/(?!index)/.test(file))
          .map((file) => readPage(file, readFileSync(join(folder, file), 'utf8')));
        const problems = siteProblems(pages, new Set(files), base);
        if (problems.length)
          throw new Error(`The finished site is not sound:\n${problems.slice(0, 50).join('\n')}\n${problems.length} in all.`);
        logger.info(`${pages.length} pages are sound: links, fragments, languages, titles.`);
      },
    },
  };
}

/** Hosts look for `/ar/404.html`; Astro writes `/ar/404/index.html`. */
function moveNotFoundPages(folder: string) {
  for (const locale of localeIds) {
    const written = join(folder, locale, '404', 'index.html');
    if (!existsSync(written)) continue;
    renameSync(written, join(folder, locale, '404.html'));
    rmdirSync(join(folder, locale, '404'));
  }
}
