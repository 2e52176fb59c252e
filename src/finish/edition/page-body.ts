import { DomUtils, parseDocument } from 'htmlparser2';

export type Nodes = ReturnType<typeof parseDocument>['children'];
export type Element = ReturnType<typeof elementsOf>[number];

/** Astro writes the names of SVG as SVG spells them; they must come out as they went in. */
export const parseHtml = (html: string) => parseDocument(html, { lowerCaseTags: false, lowerCaseAttributeNames: false });

export const elementsOf = (nodes: Nodes) => DomUtils.getElementsByTagName('*', nodes, true);

/** What a reader reads of a finished page: its `<main>`, without what serves only on the site. */
export function bodyOf(html: string): Nodes {
  const { children } = parseHtml(html);
  const main = DomUtils.getElementById('main', children)!;
  const noteLinks = new Map(elementsOf(main.children).flatMap((element) => ('popover' in element.attribs ? [sourceLinkOf(element)] : [])));
  for (const element of elementsOf(main.children)) {
    const source = noteLinks.get(element.attribs.popovertarget);
    if (source) linkTo(element, source);
    else if (isOnlyForTheSite(element)) DomUtils.removeElement(element);
    // The preview that it opens on the site stays there.
    delete element.attribs.interestfor;
  }
  return main.children;
}

/** The id of a note and the address of the source in it. */
const sourceLinkOf = (note: Element): [string | undefined, string | undefined] => [
  note.attribs.id,
  DomUtils.findOne(({ name }) => name === 'a', note.children, true)?.attribs.href,
];

/** A citation opens a note on the page; in a book it leads to the list of sources. */
function linkTo(button: Element, href: string) {
  button.name = 'a';
  button.attribs = { href, role: 'doc-noteref', 'aria-label': button.attribs['aria-label'] ?? '' };
}

const omitted = ['no-edition', 'no-print'];
const isOnlyForTheSite = ({ name, attribs }: Element) =>
  ['nav', 'form', 'button', 'script'].includes(name) ||
  'popover' in attribs ||
  (attribs.class ?? '').split(' ').some((word) => omitted.includes(word));
