import { DomUtils } from 'htmlparser2';
import type { Locale } from '#i18n/locales.ts';
import { wordsOf } from '#i18n/words.ts';
import { elementsOf, parseHtml, type Element, type Nodes } from './page-body.ts';
import { partOf, type Part } from './part.ts';

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
  const metas = DomUtils.getElementsByTagName('meta', children, true);
  const canonical = DomUtils.findOne(({ attribs }) => attribs.rel === 'canonical', children, true)!;
  const address = new URL(canonical.attribs.href!);
  const idOf = idsUnder(new URL('..', address));

  const contents = find('nav', 'book-contents');
  const lines = elementsOf(contents.children).filter(({ name }) => name === 'a');
  const parts = lines.map((line) => {
    const url = new URL(line.attribs.href!, address);
    return partOf(line, idOf(url)!, url, read);
  });
  const items = DomUtils.getElementsByTagName('li', find('ol', 'book-notes').children, false);
  const notes = items.map((item) => ({ id: `sources-${item.attribs.id}`, nodes: item.children, url: address }));

  const numbers = new Map<string, number>();
  const numberOf = (id: string) => numbers.get(id) ?? numbers.set(id, numbers.size + 1).size;
  const cited = new Set(notes.map(({ id }) => id));
  const ids = new Set(
    [...parts, ...notes].flatMap(({ id, nodes }) => [id, ...elementsOf(nodes).flatMap(({ attribs }) => attribs.id ?? [])]),
  );
  for (const { nodes, url: page } of [...parts, { nodes: [contents], url: address }, ...notes]) {
    for (const link of elementsOf(nodes)) {
      if (!link.attribs.href) continue;
      const url = new URL(link.attribs.href, page);
      const id = idOf(url) ?? '';
      if (ids.has(id)) link.attribs.href = `#${id}`;
      // An address elsewhere stays as it is written: a URL would encode its letters.
      else if (!/^[a-z]+:/.test(link.attribs.href)) link.attribs.href = url.href;
      if (cited.has(id) && isCitation(link)) renumber(link, numberOf(id), locale);
    }
  }
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
