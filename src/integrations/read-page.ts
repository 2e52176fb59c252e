import { Parser } from 'htmlparser2';
import type { BuiltPage } from '#domain/site-problems.ts';

/** What the checks need to know of a finished page, read in one pass. */
export function readPage(file: string, html: string): BuiltPage {
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
  let inTitle = false;
  let inBody = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes.id) page.ids.push(attributes.id);
      for (const id of [attributes.popovertarget, attributes.interestfor]) if (id) page.pointers.push(id);
      for (const id of (attributes['aria-labelledby'] ?? '').split(' ').filter(Boolean)) page.pointers.push(id);
      if (name === 'html') [page.lang, page.dir] = [attributes.lang ?? '', attributes.dir ?? ''];
      if (name === 'body') inBody = true;
      // A drawing in the text has titles of its own.
      if (name === 'title') inTitle = !inBody;
      if (name === 'h1') page.headings += 1;
      if (name === 'a' && attributes.href) page.links.push(attributes.href);
      if (name === 'meta' && attributes.property === 'og:image') page.pictures.push(attributes.content ?? '');
      if (name === 'meta' && attributes.name === 'description') page.description = attributes.content ?? '';
      if (name === 'link' && /stylesheet|preload|icon|manifest/.test(attributes.rel ?? '')) page.resources.push(attributes.href ?? '');
      if (attributes.src) page.resources.push(attributes.src);
    },
    ontext(text) {
      if (inTitle) page.title += text;
    },
    onclosetag(name) {
      if (name === 'title') inTitle = false;
    },
  });
  parser.write(html);
  parser.end();
  return page;
}
