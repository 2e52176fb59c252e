import { existsSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import Tinypool from 'tinypool';
import { localeIds } from '#i18n/locales.ts';
import { editionFileName } from '#domain/edition-files.ts';
import { siteProblems } from '#domain/site-problems.ts';
import { compressedCopies } from './compressed-copies.ts';
import type { Binding } from './edition/edition.ts';
import { writeDigests } from './edition-digests.ts';
import { filesIn } from './files-in.ts';
import type { FinishedPage } from './finish-page.ts';
import { writeHostFiles } from './hosts/hosts.ts';
import type { Pages } from './page-worker.ts';
import { llmsTxt } from './markdown/llms-txt.ts';
import { keptOnce } from './kept-once.ts';

/** Where a site lies, and where it is to be published: the base is a path with a slash at both ends. */
export interface Site {
  folder: string;
  site: string;
  base: string;
}

/** So many pages make a thread's work; fewer would be more talk, and more would leave threads without work at the end. */
const pagesAtOnce = 40;

/**
 * Makes a site of the pages that Astro wrote into a folder: books, the policy of each page, Markdown copies, what hosts
 * read, digests, compressed copies. Throws if the site is not sound. `say` is told of each step.
 */
export async function finishSite(target: Site, say: (line: string) => void) {
  const { folder, site, base } = target;
  moveNotFoundPages(folder);
  const pages = await inThreads(target, say);
  const problems = siteProblems(
    pages.map(({ built }) => built),
    new Set(filesIn(folder)),
    base,
  );
  if (problems.length) throw new Error(`The finished site is not sound:\n${problems.slice(0, 50).join('\n')}\n${problems.length} in all.`);
  say(`${pages.length} pages are sound: links, fragments, languages, titles.`);
  const copies = pages.flatMap(({ copy }) => copy ?? []);
  const root = new URL(base, site).href;
  const copyOf = (address: string) => readFileSync(join(folder, address.slice(root.length), 'index.md'), 'utf8');
  if (copies.length) writeFileSync(join(folder, 'llms.txt'), llmsTxt(copies, root, copyOf));
  const moved = new Map(pages.flatMap(({ built, leadsTo }) => (leadsTo ? [[built.file, leadsTo]] : [])));
  writeHostFiles(target, moved);
  say(writeDigests(folder, moved));
  const compressed = await compressedCopies(folder);
  if (compressed) say(compressed);
}

/** What is done to one page after the other, in a thread for each processor; the books first, which read the pages as they are. */
async function inThreads(target: Site, say: (line: string) => void): Promise<FinishedPage[]> {
  const { folder, base } = target;
  const threads = new Tinypool({ filename: new URL('page-worker.ts', import.meta.url).href, maxThreads: availableParallelism() });
  try {
    const bindings = localeIds.map((locale): Binding => ({ folder, base, locale }));
    const bound: (string | undefined)[] = await Promise.all(bindings.map((task) => threads.run(task, { name: 'bind' })));
    for (const line of bound) if (line) say(line);
    // The edition in one file is a book: its headings and links are held by a test of its own.
    const files = filesIn(folder).filter((file) => file.endsWith('.html') && !/\/edition\/(?!index)/.test(file));
    const edition = process.env.EDITION === 'off' ? undefined : JSON.parse(readFileSync(join(folder, editionFileName), 'utf8')).name;
    const shares = Array.from({ length: Math.ceil(files.length / pagesAtOnce) }, (_, index): Pages => {
      const from = index * pagesAtOnce;
      return { folder, edition, files: files.slice(from, from + pagesAtOnce) };
    });
    const once = keptOnce();
    const finished = await Promise.all(
      shares.map(async (task): Promise<FinishedPage[]> => once(await threads.run(task, { name: 'pages' }))),
    );
    return finished.flat();
  } finally {
    await threads.destroy();
  }
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
