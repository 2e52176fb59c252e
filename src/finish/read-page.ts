import { DomUtils } from 'htmlparser2';
import type { BuiltPage } from '#domain/site-problems.ts';
import { elementsOf, type Nodes } from './edition/page-body.ts';

/** What the checks need to know of a finished page. */
export function readPage(file: string, nodes: Nodes): BuiltPage {
  const page: BuiltPage = {
    file,
    lang: '',
    dir: '',
    title: '',
    headings: 0,
    ids: [],
    links: [],
    pictures: [],
    resources: [],
    pointers: [],
    description: '',
  };
  let inBody = false;
  for (const element of elementsOf(nodes)) {
    const { name, attribs } = element;
    if (attribs.id) page.ids.push(attribs.id);
    for (const id of [attribs.popovertarget, attribs.interestfor]) if (id) page.pointers.push(id);
    page.pointers.push(...(attribs['aria-labelledby'] ?? '').split(' ').filter(Boolean));
    if (name === 'html') [page.lang, page.dir] = [attribs.lang ?? '', attribs.dir ?? ''];
    if (name === 'body') inBody = true;
    // A drawing in the text has titles of its own.
    if (name === 'title' && !inBody) page.title += DomUtils.textContent(element);
    if (name === 'h1') page.headings += 1;
    if (name === 'a' && attribs.href) page.links.push(attribs.href);
    if (name === 'meta' && attribs.property === 'og:image') page.pictures.push(attribs.content ?? '');
    if (name === 'meta' && attribs.name === 'description') page.description = attribs.content ?? '';
    if (name === 'link' && /stylesheet|preload|icon|manifest/.test(attribs.rel ?? '')) page.resources.push(attribs.href ?? '');
    if (attribs.src) page.resources.push(attribs.src);
  }
  return page;
}
