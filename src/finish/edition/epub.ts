import { DomUtils } from 'htmlparser2';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { locales } from '#i18n/locales.ts';
import { wordsOf } from '#i18n/words.ts';
import type { Book } from './book.ts';
import { escaped, packageDocument } from './package-document.ts';
import { asXhtml } from './written.ts';

const styleSheet = new URL('../../styles/epub.css', import.meta.url);
/** So many sources stand in one file; a reading device lays out a file as a whole. */
const notesPerFile = 100;

/** The book as an EPUB 3. The same book gives the same bytes: every file in it bears the same fixed time. */
export function epub(book: Book, font: (address: string) => Buffer): Uint8Array {
  const title = book.about['dcterms.title']!;
  const { css, fonts } = facesOf(DomUtils.getOuterHTML(book.head));
  const texts = new Map([
    ['title', `<section epub:type="titlepage">${asXhtml(book.titlePage)}</section>`],
    ['nav', `<nav epub:type="toc" role="doc-toc" aria-labelledby="contents">${asXhtml(book.contents.children)}</nav>`],
    ...chaptersOf(book),
    ...noteFilesOf(book),
  ]);
  const homes = new Map([...texts].flatMap(([name, body]) => [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => [id!, `${name}.xhtml`])));
  const files: Record<string, Uint8Array> = {
    ...Object.fromEntries([...texts].map(([name, body]) => [`${name}.xhtml`, strToU8(page(book, title, bound(body, homes)))])),
    'style.css': strToU8(css + readFileSync(styleSheet, 'utf8')),
    ...Object.fromEntries(fonts.map(([name, address]) => [name, new Uint8Array(font(address))])),
  };
  return zipSync(
    {
      mimetype: [strToU8('application/epub+zip'), { level: 0 }],
      'META-INF/container.xml': strToU8(container),
      'EPUB/package.opf': strToU8(packageDocument(book, files)),
      ...Object.fromEntries(Object.entries(files).map(([name, content]) => [`EPUB/${name}`, content])),
    },
    // Local time, as the library writes it, so that the zone of the machine does not matter.
    { mtime: new Date(2000, 0, 1), level: 9 },
  );
}

/** A file for each section of the site and for each part directly under one. */
function chaptersOf({ parts }: Book): [name: string, body: string][] {
  const chapters: [string, string][] = [];
  for (const { id, depth, xhtml } of parts) {
    const body = `<section id="${id}" class="part part-${depth}">${xhtml}</section>`;
    if (depth < 3) chapters.push([id, body]);
    else chapters.at(-1)![1] += body;
  }
  return chapters;
}

function noteFilesOf({ notes, locale }: Book): [name: string, body: string][] {
  const items = notes.map(({ id, nodes }) => `<li id="${id}" epub:type="endnote">${asXhtml(nodes)}</li>`);
  return items.flatMap((_, index) => {
    if (index % notesPerFile) return [];
    const list = `<ol class="notes" start="${index + 1}">${items.slice(index, index + notesPerFile).join('\n')}</ol>`;
    const label = wordsOf(locale).sources;
    return [[`notes-${index + 1}`, `<section epub:type="endnotes" role="doc-endnotes" aria-label="${label}">${list}</section>`]];
  });
}

/** Links between parts lead to the files in which they stand. They are written by `asXhtml`, so they all look alike. */
const bound = (body: string, homes: Map<string, string>) =>
  body
    .replace(/ href="#([^"]+)"/g, (_, id) => ` href="${homes.get(id)}#${id}"`)
    .replaceAll(' role="doc-noteref"', ' epub:type="noteref" role="doc-noteref"')
    .replaceAll('<details', '<details open="open"')
    // An e-book has no insets whose corner must be kept; without this, the names on a map run as the text does.
    .replaceAll('class="map-frame" dir="ltr"', 'class="map-frame"')
    // The schema of EPUB knows no groups among the roles of a drawing.
    .replace(/(<svg[^>]*) role="group"/g, '$1')
    .replaceAll('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');

const page = ({ locale }: Book, title: string, body: string) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${locale}" xml:lang="${locale}" dir="${locales[locale].dir}">
<head><title>${escaped(title)}</title><link rel="stylesheet" href="style.css" type="text/css"/></head>
<body>${body}</body>
</html>
`;

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

/** The faces of the site's style sheet, and the fonts that they name: name in the book, address on the site. */
function facesOf(head: string) {
  const fonts = new Map<string, string>();
  const rules = [...head.matchAll(/@font-face\s*\{[^}]*url\(["']?([^"')]+)["']?\)[^}]*\}/g)].map(([rule, address]) => {
    const name = `fonts/${posix.basename(address!)}`;
    fonts.set(name, address!);
    return rule.replace(address!, name).replace(/font-display:[^;}]*;?/, '');
  });
  return { css: `${rules.join('\n')}\n`, fonts: [...fonts] };
}
