import { DomUtils } from 'htmlparser2';
import { bodyOf, elementsOf, parseHtml, type Element, type Nodes } from './page-body.ts';

/** A page of the site, or a heading between pages, as it stands in the book. */
export interface Part {
  id: string;
  /** 1 for a section of the site, 2 for what stands directly under it, 3 for the entries of a group. */
  depth: number;
  /** Where it stands on the site. */
  url: URL;
  nodes: Nodes;
}

/** The part that a line of the contents names: the page, or where the address has a fragment the words of the line as a heading. */
export function partOf(line: Element, id: string, url: URL, read: (path: string) => string): Part {
  const part = { id, url, depth: depthOf(line), nodes: url.hash ? headingOf(line) : bodyOf(read(url.pathname)) };
  settle(part);
  return part;
}

const headingOf = (line: Element) =>
  parseHtml(`<h1 class="headline">${DomUtils.getInnerHTML(line, { encodeEntities: 'utf8' })}</h1>`).children;

function depthOf(line: Element): number {
  let depth = 0;
  for (let { parent } = line; parent; parent = parent.parent) if ('name' in parent && parent.name === 'ol') depth += 1;
  return depth;
}

/** Attributes that name ids of their own page. */
const pointers = ['for', 'aria-labelledby', 'aria-describedby'];

/** Gives every id the name of its page in front, and lowers headings to the depth of the part. */
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
