import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { localeIds } from '../../src/i18n/locales.ts';
import { editions } from '../editions.ts';
import { pagesOf } from './site-folder.ts';

interface Node {
  type: string;
  value?: string;
  url?: string;
  depth?: number;
  identifier?: string;
  children?: Node[];
}
const nodesOf = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)];
const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');
const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#34;': '"', '&#39;': "'" };
const plain = (html: string) =>
  html
    .replace(/<q[ >].*?<\/q>/g, (quote) => `“${quote.replace(/<[^>]+>/g, '')}”`)
    .replace(/<[^>]+>/g, '')
    .replace(/&[#\w]+;/g, (entity) => entities[entity] ?? entity)
    .replace(/[“”«»\s]+/g, ' ')
    .trim();

describe.each(['root', 'fixture'] as const)('the Markdown copies of the %s edition', (name) => {
  const { folder, origin } = editions[name];
  const edition = JSON.parse(readFileSync(join(folder, 'edition.json'), 'utf8')).name;
  const pages = pagesOf(name).filter(({ file, html }) => file.endsWith('index.html') && html.includes('rel="canonical"'));
  const copyOf = (file: string) => readFileSync(join(folder, file.replace(/html$/, 'md')), 'utf8');

  test('stand beside every page that has an address, and each page names its own', () => {
    expect(pages.length).toBeGreaterThan(50);
    expect(pages.filter(({ file }) => !existsSync(join(folder, file.replace(/html$/, 'md')))).map(({ file }) => file)).toEqual([]);
    expect(
      pages.filter(({ html }) => !html.includes('<link rel="alternate" type="text/markdown" href="index.md">')).map(({ file }) => file),
    ).toEqual([]);
  });

  test('say what page they are of, in which language and edition', () => {
    const wrong = pages.filter(({ file, html }) => {
      const { url, language, edition: named, title } = parse(copyOf(file).split('---\n')[1]!);
      const lang = /<html lang="([^"]+)"/.exec(html)![1];
      return url !== `${origin}/${file.replace('index.html', '')}` || language !== lang || named !== edition || !title;
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('read back as what the page says: headline, notes, citations, no HTML', () => {
    const faults: string[] = [];
    for (const { file, html } of pages) {
      const nodes = nodesOf(markdownToMdast(copyOf(file).replace(/^---\n[\s\S]*?\n---\n/, '')) as Node);
      const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
      const all = (type: string) => nodes.filter((node) => node.type === type);
      const headline = all('heading').find(({ depth }) => depth === 1);
      const notes = all('footnoteDefinition').map(({ identifier }) => identifier);
      const cited = new Set(all('footnoteReference').map(({ identifier }) => identifier));
      const buttons = new Set([...main.matchAll(/popovertarget="s(\d+)"/g)].map(([, number]) => number));
      if (plain(textOf(headline!)) !== plain(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(main)![1]!)) faults.push(`${file}: ${textOf(headline!)}`);
      if (all('html').length) faults.push(`${file}: ${all('html')[0]!.value}`);
      if ([...buttons].some((number) => !cited.has(number))) faults.push(`${file}: a citation is missing`);
      if ([...cited].some((number) => !notes.includes(number))) faults.push(`${file}: a note is missing`);
      for (const { url } of all('link')) if (!/^(https?:\/\/|mailto:)/.test(url!)) faults.push(`${file}: ${url}`);
    }
    expect(faults).toEqual([]);
  });

  test('are led to by llms.txt, in every language', () => {
    const text = readFileSync(join(folder, 'llms.txt'), 'utf8');
    const tree = markdownToMdast(text) as Node;
    expect(tree.children!.slice(0, 2).map(({ type, depth }) => [type, depth])).toEqual([
      ['heading', 1],
      ['blockquote', undefined],
    ]);
    const links = nodesOf(tree).flatMap(({ type, url }) => (type === 'link' ? [url!] : []));
    expect(links.filter((link) => !existsSync(join(folder, link.replace(`${origin}/`, ''))))).toEqual([]);
    for (const locale of localeIds) {
      const chapters = pages.filter(({ file }) => new RegExp(`^${locale}/background/[^/]+/`).test(file));
      expect(chapters.filter(({ file }) => !links.includes(`${origin}/${file.replace(/html$/, 'md')}`))).toEqual([]);
    }
  });
});

test('without its edition to keep a site has no Markdown copies, and names none', () => {
  const { folder } = editions.underBase;
  expect(existsSync(join(folder, 'llms.txt'))).toBe(false);
  expect(pagesOf('underBase').filter(({ html }) => html.includes('text/markdown'))).toEqual([]);
});
