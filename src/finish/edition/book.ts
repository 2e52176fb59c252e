import { DomUtils } from 'htmlparser2';
import type { Locale } from '#i18n/locales.ts';
import { wordsOf } from '#i18n/words.ts';
import { elementsOf, parseHtml, type Element, type Nodes } from './page-body.ts';
import { partOf } from './part.ts';
import { asHtml, asXhtml } from './written.ts';

export interface Book {
  locale: Locale;
  /** The meta elements of the head, by name. */
  about: Record<string, string>;
  /** Where the book in one file is published. */
  address: URL;
  head: Nodes;
  titlePage: Nodes;
  contents: Element;
  /** In both ways of writing, as texts: the elements of thousands of pages at once would take gigabytes. */
  parts: { id: string; depth: number; html: string; xhtml: string }[];
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
  const metas = DomUtils.getElementsByTagName('meta', children, true);
  const canonical = DomUtils.findOne(({ attribs }) => attribs.rel === 'canonical', children, true)!;
  const address = new URL(canonical.attribs.href!);
  const idOf = idsUnder(new URL('..', address));

  const contents = find('nav', 'book-contents');
  const lines = elementsOf(contents.children).filter(({ name }) => name === 'a');
  const items = DomUtils.getElementsByTagName('li', find('ol', 'book-notes').children, false);
  const notes = items.map((item) => ({ id: `sources-${item.attribs.id}`, nodes: item.children, url: address }));

  const numbers = new Map<string, number>();
  const numberOf = (id: string) => numbers.get(id) ?? numbers.set(id, numbers.size + 1).size;
  const cited = new Set(notes.map(({ id }) => id));
  const ids = new Set<string>();
  /** Takes note of the ids of a part, and opens its links: whether they lead within the book is known when all of it was seen. */
  const take = (nodes: Nodes, page: URL, ownId?: string) => {
    if (ownId) ids.add(ownId);
    for (const element of elementsOf(nodes)) {
      const { id, href } = element.attribs;
      if (id) ids.add(id);
      if (!href) continue;
      const url = new URL(href, page);
      const target = idOf(url) ?? '';
      // An address elsewhere stays as it is written: a URL would encode its letters.
      element.attribs.href = `${openLink}${target} ${/^[a-z]+:/.test(href) ? href : url.href}`;
      if (cited.has(target) && isCitation(element)) renumber(element, numberOf(target), locale);
    }
  };
  const parts = lines.map((line) => {
    const url = new URL(line.attribs.href!, address);
    const { id, depth, nodes } = partOf(line, idOf(url)!, url, read);
    take(nodes, url, id);
    return { id, depth, html: asHtml(nodes), xhtml: asXhtml(nodes) };
  });
  take([contents], address);
  for (const { id, nodes, url } of notes) take(nodes, url, id);
  const closed = (text: string) => text.replace(openLinks, (_, id, elsewhere) => (ids.has(id) ? `#${id}` : elsewhere));
  for (const part of parts) Object.assign(part, { html: closed(part.html), xhtml: closed(part.xhtml) });
  for (const { attribs } of elementsOf([contents, ...notes.flatMap(({ nodes }) => nodes)]))
    if (attribs.href) attribs.href = closed(attribs.href);
  return {
    locale,
    about: Object.fromEntries(metas.flatMap(({ attribs: { name, content } }) => (name ? [[name, content ?? '']] : []))),
    address,
    head: find('head').children,
    titlePage: [find('header', 'title-page')],
    contents,
    parts,
    // What is cited nowhere gets its number here, after all others.
    notes: notes.map((note) => ({ ...note, number: numberOf(note.id) })).sort((a, b) => a.number - b.number),
  };
}

/** Stands before a link with both its ends: the id that it would have in the book, and its address elsewhere. */
const openLink = 'within-or-elsewhere:';
const openLinks = new RegExp(`${openLink}(\\S*) ([^"]*)`, 'g');

/** @example idsUnder(new URL('https://host/en/'))(new URL('https://host/en/timeline/stops/#b-01')) // 'timeline-stops--b-01' */
const idsUnder =
  (home: URL) =>
  ({ href, hash, pathname }: URL): string | undefined => {
    if (!href.startsWith(home.href)) return undefined;
    const page = pathname.slice(home.pathname.length).replace(/\/$/, '').replaceAll('/', '-') || 'home';
    return hash ? `${page}--${decodeURIComponent(hash.slice(1))}` : page;
  };

/** Only a number, bare or in brackets; words that lead to a source are no citation. */
const isCitation = (link: Element) => /^\s*\[?\d+\]?\s*$/.test(DomUtils.textContent(link));

function renumber(link: Element, number: number, locale: Locale) {
  const [text] = link.children;
  if (text?.type === 'text') text.data = text.data.replace(/\d+/, String(number));
  link.attribs['aria-label'] = wordsOf(locale).source(number);
}
