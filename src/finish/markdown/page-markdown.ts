import { DomUtils } from 'htmlparser2';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { isLocale, sourceLocale, type Locale } from '#i18n/locales.ts';
import type { Nodes } from '../edition/page-body.ts';
import { blocksOf } from './blocks.ts';
import { notesOf } from './notes.ts';

/** Marks that may mean something in Markdown wherever they stand, and what may mean something at the ends of a line, or after a bracket. */
const marks = /[\t\r\n!#&*+<=>[\\\]_`{|}~]/;
const edges = /^[\r\n][\s\d:.-]|^\]\(|\s[\r\n]$/;

/** What a copy in Markdown is a copy of. */
export interface CopiedPage {
  locale: Locale;
  title: string;
  description: string;
  /** The address of the page itself. */
  address: string;
  site: string;
}

/**
 * A finished page as Markdown (CommonMark with the tables and footnotes of GitHub): what a reader reads of it, every source
 * a footnote with its number and address, and above it in YAML what the page is. Nothing for a page without an address
 * of its own.
 */
export function pageMarkdown(children: Nodes, edition: string): { page: CopiedPage; markdown: string } | undefined {
  const find = (test: (attribs: Record<string, string>) => boolean) =>
    DomUtils.findOne((element) => test(element.attribs), children, true)?.attribs;
  const meta = (name: string) => find((attribs) => attribs.name === name || attribs.property === name)?.content ?? '';
  const address = find(({ rel }) => rel === 'canonical')?.href;
  const [main] = DomUtils.getElementsByTagName('main', children, true, 1);
  if (!address || !main) return undefined;
  const { lang } = DomUtils.getElementsByTagName('html', children)[0]!.attribs;
  const locale = isLocale(lang) ? lang : sourceLocale;
  const page = { locale, title: meta('og:title'), description: meta('description'), address, site: meta('og:site_name') };
  const notes = notesOf(main.children, page);
  const blocks = blocksOf(main.children, { ...page, notes: new Set(notes.map((_, index) => index + 1)) });
  const about = {
    title: page.title,
    url: address,
    language: locale,
    site: page.site || undefined,
    edition,
    licence: find(({ rel }) => rel === 'license')?.href,
  };
  const body = toMarkdown(
    { type: 'root', children: [...blocks, ...notes] },
    {
      bullet: '-',
      listItemIndent: 'one',
      extensions: [gfmFootnoteToMarkdown(), gfmTableToMarkdown({ tablePipeAlign: false })],
      // The library asks forty questions of every text; most have nothing in them that could mean anything.
      handlers: {
        text: ({ value }, _, state, info) =>
          marks.test(value) || edges.test(info.before + value + info.after) ? state.safe(value, info) : value,
      },
    },
  );
  return { page, markdown: `---\n${stringify(about, { lineWidth: 0 })}---\n\n${body}` };
}
