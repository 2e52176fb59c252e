import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage } from '#domain/site-problems.ts';
import { withPolicy } from './content-security-policy.ts';
import { parseHtml } from './edition/page-body.ts';
import { leadsTo } from './leads-to.ts';
import { pageMarkdown, type CopiedPage } from './markdown/page-markdown.ts';
import { readPage } from './read-page.ts';

/** What there is to know of a page when it is finished. */
export interface FinishedPage {
  built: BuiltPage;
  /** What its copy in Markdown is a copy of. */
  copy?: CopiedPage;
  /** Where the page of a moved entry leads. */
  leadsTo?: string;
}

/** Writes its policy into a page and a copy in Markdown beside it; the page is read once. `file` is its path in the folder. */
export function finishPage(folder: string, file: string, edition?: string): FinishedPage {
  const path = join(folder, file);
  const html = withPolicy(readFileSync(path, 'utf8'));
  writeFileSync(path, html);
  const { children } = parseHtml(html);
  const copy = edition && file.endsWith('index.html') ? pageMarkdown(children, edition) : undefined;
  if (copy) writeFileSync(path.replace(/html$/, 'md'), copy.markdown);
  return { built: readPage(file, children), copy: copy?.page, leadsTo: leadsTo(html) };
}
