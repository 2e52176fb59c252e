import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Locale } from '#i18n/locales.ts';
import { readBook } from './book.ts';
import { epub } from './epub.ts';
import { oneFile } from './one-file.ts';

/** A book to be made of the pages of a language; `base` is the path below which the site is published. */
export interface Binding {
  folder: string;
  base: string;
  locale: Locale;
}

/**
 * Puts the finished pages of a language together into one HTML file and an e-book, if the site has a page of their
 * contents, which it takes away; says what it wrote.
 */
export function bindEdition({ folder, base, locale }: Binding): string | undefined {
  const file = (address: string) => join(folder, address.slice(base.length));
  const cover = join(folder, locale, 'edition', 'book');
  if (!existsSync(cover)) return undefined;
  const book = readBook(readFileSync(join(cover, 'index.html'), 'utf8'), locale, (path) =>
    readFileSync(join(file(path), 'index.html'), 'utf8'),
  );
  rmSync(cover, { recursive: true });
  const font = (address: string) => readFileSync(file(address));
  const target = join(folder, locale, 'edition', basename(book.address.pathname));
  writeFileSync(target, oneFile(book, font));
  writeFileSync(target.replace(/html$/, 'epub'), epub(book, font));
  return `${target}: ${book.parts.length} parts, ${book.notes.length} sources.`;
}
