import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

/** One round trip of TCP's first window, and the whole of a longer page, in bytes under brotli (docs/decisions/0014). */
const roundTrip = 14_336;
const longPage = 24 * 1024;
const entryPage = /^(en|ar)\/(timeline|figures|quotes|claims)\/[^/]+\/index\.html$/;

/** What a page may weigh, style sheet included; `file` is its path in the built folder. */
export const budgetOf = (file: string) => (entryPage.test(file) ? roundTrip : longPage);

/** All scripts of a page together, until the reader searches. */
export const scriptBudget = 6 * 1024;

const weights = new Map<string, number>();

/** The bytes of a page's scripts together under brotli; a script that is no file weighs infinitely much. `folder` is that of the site. */
export function scriptBytes(html: string, folder: string): number {
  const sources = [...html.matchAll(/<script type="module"([^>]*)>/g)].map(([, rest]) => /src="([^"]+)"/.exec(rest!)?.[1]);
  return sources.reduce((sum, src) => {
    if (!src) return Infinity;
    const file = `${folder}${src}`;
    if (!weights.has(file)) weights.set(file, brotliCompressSync(readFileSync(file)).length);
    return sum + weights.get(file)!;
  }, 0);
}
