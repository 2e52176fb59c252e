import { Parser } from 'htmlparser2';
import type { BuiltPage } from '#domain/site-problems.ts';

/**
 * Reads what the checks need to know of finished pages, each in one pass. Equal texts of all pages are kept once, and
 * each as a text of its own: a piece of a page would keep the whole page in memory.
 */
export function pageReader(): (file: string, html: string) => BuiltPage {
  const texts = new Map<string, string>();
  const kept = (piece: string) => {
    const known = texts.get(piece);
    if (known !== undefined) return known;
    const own = Buffer.from(piece).toString();
    texts.set(own, own);
    return own;
  };
  return (file, html) => readPage(file, html, kept);
}

function readPage(file: string, html: string, kept: (piece: string) => string): BuiltPage {
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
      if (attributes.id) page.ids.push(kept(attributes.id));
      for (const id of [attributes.popovertarget, attributes.interestfor]) if (id) page.pointers.push(kept(id));
      for (const id of (attributes['aria-labelledby'] ?? '').split(' ').filter(Boolean)) page.pointers.push(kept(id));
      if (name === 'html') [page.lang, page.dir] = [attributes.lang ?? '', attributes.dir ?? ''];
      if (name === 'body') inBody = true;
      // A drawing in the text has titles of its own.
      if (name === 'title') inTitle = !inBody;
      if (name === 'h1') page.headings += 1;
      if (name === 'a' && attributes.href) page.links.push(kept(attributes.href));
      if (name === 'meta' && attributes.property === 'og:image') page.pictures.push(kept(attributes.content ?? ''));
      if (name === 'meta' && attributes.name === 'description') page.description = kept(attributes.content ?? '');
      if (name === 'link' && /stylesheet|preload|icon|manifest/.test(attributes.rel ?? ''))
        page.resources.push(kept(attributes.href ?? ''));
      if (attributes.src) page.resources.push(kept(attributes.src));
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
  page.title = kept(page.title);
  return page;
}
