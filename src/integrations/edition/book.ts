import { DomUtils } from 'htmlparser2';
import type { Locale } from '#i18n/locales.ts';
import { wordsOf } from '#i18n/words.ts';
import { bodyOf, elementsOf, parseHtml, type Element, type Nodes } from './page-body.ts';

/** A page of the site, or a heading between pages, as it stands in the book. */
export interface Part {
  id: string;
  /** 1 for a section of the site, 2 for what stands directly under it, 3 for the entries of a group. */
  depth: number;
  nodes: Nodes;
}

export interface Book {
  locale: Locale;
  /** The meta elements of the head, by name. */
  about: Record<string, string>;
  /** Where the book in one file is published. */
  address: URL;
  head: Nodes;
  titlePage: Nodes;
  contents: Element;
  parts: Part[];
  /** The sources in the order in which they are first cited; a note's number is its place. */
  notes: { id: string; nodes: Nodes }[];
}

/**
 * The site as a book, put together from its finished pages: `cover` is the page of title, contents and sources,
 * `read` gives the HTML of any other by its path. Every id begins with that of its page, and links between pages that
 * are both in the book are links within it; all others lead to the site.
 */
export function readBook(cover: string, locale: Locale, read: (path: string) => string): Book {
  const { children } = parseHtml(cover);
  const find = (name: string, className = '') =>
    DomUtils.findOne((element) => element.name === name && (element.attribs.class ?? '') === className, children, true)!;
  const canonical = DomUtils.findOne(({ attribs }) => attribs.rel === 'canonical', children, true)!;
  const address = new URL(canonical.attribs.href!);
  const home = new URL('..', address);
  const idOf = ({ href, hash, pathname }: URL) => {
    if (!href.startsWith(home.href)) return undefined;
    const page = pathname.slice(home.pathname.length).replace(/\/$/, '').replaceAll('/', '-') || 'home';
    return hash ? `${page}--${decodeURIComponent(hash.slice(1))}` : page;
  };

  const contents = find('nav', 'book-contents');
  const links = elementsOf(contents.children).filter(({ name }) => name === 'a');
  const parts = links.map((link) => {
    const url = new URL(link.attribs.href!, address);
    const nodes = url.hash ? headingOf(link) : bodyOf(read(url.pathname));
    const part = { id: idOf(url)!, depth: depthOf(link, contents), nodes, url };
    settle(part);
    return part;
  });
  const notes = DomUtils.getElementsByTagName('li', find('ol', 'book-notes').children, false).map(({ attribs, children }) => ({
    id: `sources-${attribs.id}`,
    nodes: children,
  }));

  const ids = new Set(
    [...parts, ...notes].flatMap(({ id, nodes }) => [id, ...elementsOf(nodes).flatMap(({ attribs }) => attribs.id ?? [])]),
  );
  const numbers = new Map<string, number>();
  const numberOf = (id: string) => numbers.get(id) ?? numbers.set(id, numbers.size + 1).size;
  const noteIds = new Set(notes.map(({ id }) => id));
  const bind = (nodes: Nodes, page: URL) => {
    for (const link of elementsOf(nodes)) {
      if (!link.attribs.href) continue;
      const url = new URL(link.attribs.href, page);
      const id = idOf(url);
      if (id && ids.has(id)) link.attribs.href = `#${id}`;
      // An address elsewhere stays as it is written: a URL would encode its letters.
      else if (!/^[a-z]+:/.test(link.attribs.href)) link.attribs.href = url.href;
      if (id && noteIds.has(id)) renumber(link, numberOf(id), locale);
    }
  };
  for (const { nodes, url } of parts) bind(nodes, url);
  for (const { id, nodes } of notes) {
    numberOf(id);
    bind(nodes, address);
  }
  bind([contents], address);

  const metas = DomUtils.getElementsByTagName('meta', children, true);
  return {
    locale,
    about: Object.fromEntries(metas.flatMap(({ attribs: { name, content } }) => (name ? [[name, content ?? '']] : []))),
    address,
    head: find('head').children,
    titlePage: [find('header', 'title-page')],
    contents,
    parts,
    notes: notes.sort((a, b) => numberOf(a.id) - numberOf(b.id)),
  };
}

const headingOf = (link: Element) =>
  parseHtml(`<h1 class="headline">${DomUtils.getInnerHTML(link, { encodeEntities: 'utf8' })}</h1>`).children;

function depthOf(link: Element, contents: Element): number {
  let depth = 0;
  for (let parent = link.parent; parent && parent !== contents; parent = parent.parent)
    if ('name' in parent && parent.name === 'ol') depth += 1;
  return depth;
}

/** Attributes that name ids of their own page. */
const pointers = ['for', 'aria-labelledby', 'aria-describedby'];

/** Gives every id of a part the name of its page in front, and lowers its headings to the part's depth. */
function settle({ id: page, depth, nodes }: Part) {
  const own = (id: string) => `${page}--${id}`;
  for (const element of elementsOf(nodes)) {
    const { attribs } = element;
    if (attribs.id) attribs.id = own(attribs.id);
    // Two pages may show the same choice, each with an answer of its own.
    if (element.name === 'input' && attribs.name) attribs.name = own(attribs.name);
    for (const [name, value] of Object.entries(attribs))
      attribs[name] = pointers.includes(name)
        ? value.split(' ').map(own).join(' ')
        : value.replace(/url\(#([^)]+)\)/g, (_, id) => `url(#${own(id)})`);
    if (/^h[1-6]$/.test(element.name)) element.name = `h${Math.min(Number(element.name[1]) + depth, 6)}`;
  }
}

/** A citation takes the number that its source has in the book; words that lead to a source stay as they are. */
function renumber(link: Element, number: number, locale: Locale) {
  const [text] = link.children;
  if (text?.type !== 'text' || !/^\s*\[?\d+\]?\s*$/.test(text.data)) return;
  text.data = text.data.replace(/\d+/, String(number));
  link.attribs['aria-label'] = wordsOf(locale).source(number);
}
