import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { localeIds } from '#i18n/locales.ts';
import { readBook } from './book.ts';
import { epub } from './epub.ts';
import { oneFile } from './one-file.ts';

/** Left to itself, the memory of a large site would grow by a gigabyte of elements that nobody needs any more. */
const pagesBetweenCleanings = 1000;

/** Puts the finished pages of each language together into one HTML file and an e-book, where the site has a page of their contents. */
export function edition(): AstroIntegration {
  let base = '/';
  return {
    name: 'edition',
    hooks: {
      'astro:config:done': ({ config }) => void (base = config.base.endsWith('/') ? config.base : `${config.base}/`),
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const file = (address: string) => join(folder, address.slice(base.length));
        for (const locale of localeIds) {
          const cover = join(folder, locale, 'edition', 'book');
          if (!existsSync(cover)) continue;
          let pages = 0;
          const book = readBook(readFileSync(join(cover, 'index.html'), 'utf8'), locale, (path) => {
            if (pages++ % pagesBetweenCleanings === 0) globalThis.gc?.();
            return readFileSync(join(file(path), 'index.html'), 'utf8');
          });
          rmSync(cover, { recursive: true });
          const font = (address: string) => readFileSync(file(address));
          const target = join(folder, locale, 'edition', basename(book.address.pathname));
          writeFileSync(target, oneFile(book, font));
          writeFileSync(target.replace(/html$/, 'epub'), epub(book, font));
          logger.info(`${target}: ${book.parts.length} parts, ${book.notes.length} sources.`);
        }
      },
    },
  };
}
