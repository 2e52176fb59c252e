import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { DomUtils, ElementType, parseDocument } from 'htmlparser2';
import { stringify } from 'yaml';
import { localeIds } from '#i18n/locales.ts';
import { costOf } from './cost.ts';
import { peer } from './peers.ts';

/**
 * Builds a default Starlight site whose pages hold the text of ours, and gives its folder. `paths` are addresses in the
 * built site in `site`, such as `en/timeline/2023-09-20-ceasefire/`; each page has the same address there.
 */
export async function starlightOfPages(name: string, site: string, paths: string[]): Promise<string> {
  const cwd = peer('starlight');
  const docs = join(cwd, 'src/content/docs');
  const folder = `.build/bench/${name}`;
  for (const old of [docs, folder, join(cwd, 'node_modules/.astro'), join(cwd, '.astro')]) rmSync(old, { recursive: true, force: true });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(docs, path)), { recursive: true });
    writeFileSync(join(docs, path), text);
  };
  for (const locale of localeIds) write(`${locale}/index.md`, markdownOf(readFileSync(join(site, locale, 'index.html'), 'utf8')));
  for (const path of paths) write(`${path.slice(0, -1)}.md`, markdownOf(readFileSync(join(site, path, 'index.html'), 'utf8')));
  await costOf(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { cwd, env: { OUT_DIR: relative(cwd, folder) } });
  return folder;
}

type Nodes = ReturnType<typeof parseDocument>['children'];

const escaped = (text: string) => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
const kinds: Record<string, string> = { h2: '## ', h3: '### ', li: '- ', blockquote: '> ' };

/** Words and links; the number of a source links to it, as an author of Markdown would write it. */
const inline = (nodes: Nodes): string =>
  nodes
    .map((node) => {
      if (!('attribs' in node)) return node.type === ElementType.Text ? escaped((node as { data: string }).data) : '';
      const { href, popovertarget } = node.attribs;
      const target = href ?? (popovertarget && `#${popovertarget}`);
      return target ? `[${inline(node.children).trim()}](<${target}>)` : inline(node.children);
    })
    .join('');

/** The headings, paragraphs and lists of the article of one of our pages, without its menus and previews, as Markdown. */
export function markdownOf(html: string): string {
  const document = parseDocument(html);
  const main = DomUtils.findOne(({ name }) => name === 'main', document.children)!;
  const text = (nodes: Parameters<typeof DomUtils.textContent>[0]) => DomUtils.textContent(nodes).replace(/\s+/g, ' ').trim();
  const title = text(DomUtils.findOne(({ name }) => name === 'h1', [main])!);
  const skipped = DomUtils.findAll(
    ({ name, attribs }) => name === 'nav' || name === 'script' || /\b(article-foot|preview|mark|crumbs)\b/.test(attribs.class ?? ''),
    [main],
  );
  for (const element of skipped) DomUtils.removeElement(element);
  const blocks = DomUtils.findAll(({ name }) => name === 'p' || name in kinds, [main])
    // Of blocks in blocks the innermost hold the words.
    .filter((block) => !DomUtils.existsOne(({ name }) => name === 'p' || name in kinds, block.children))
    .map((block) => `${kinds[block.name] ?? ''}${inline(block.children).replace(/\s+/g, ' ').trim()}`);
  const { attribs } = DomUtils.findOne(({ name, attribs }) => name === 'meta' && attribs.name === 'description', document.children)!;
  return `---\n${stringify({ title, description: attribs.content })}---\n\n${blocks.join('\n\n')}\n`;
}
