import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editions } from '../editions.ts';

/**
 * The finished pages of an edition: path in the folder, and text. Left out is the site in one file, which is a book and
 * no page: megabytes long, with headings as deep as its contents. `edition.test.ts` holds it.
 */
export function pagesOf(edition: keyof typeof editions): { file: string; html: string }[] {
  const { folder } = editions[edition];
  return (readdirSync(folder, { recursive: true }) as string[])
    .filter((file) => file.endsWith('.html') && !/\/edition\/(?!index)/.test(file))
    .sort()
    .map((file) => ({ file, html: readFileSync(join(folder, file), 'utf8') }));
}
