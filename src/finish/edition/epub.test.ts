import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { epub } from './epub.ts';
import { readBook } from './book.ts';
import type { Locale } from '#i18n/locales.ts';

const cover = (
  locale: Locale,
) => `<html><head><meta name="dcterms.title" content="Tom &amp; Ada"><meta name="dcterms.modified" content="2021-07-01T12:00:00Z">
<meta name="dcterms.rights" content="CC BY 4.0"><style>@font-face{font-family:A;src:url(/_astro/a.woff2)}p{margin:0}</style>
<link rel="canonical" href="https://ferry.example/${locale}/edition/ferry-${locale}.html"></head><body>
<header class="title-page"><h1>Tom &amp; Ada</h1></header>
<nav class="book-contents"><h2 id="contents">Contents</h2><ol><li><a href="/${locale}/timeline/">Timeline</a><ol><li>
<a href="/${locale}/timeline/#era">Era</a><ol><li><a href="/${locale}/timeline/stops/">Stops</a></li></ol></li></ol></li></ol></nav>
<ol class="book-notes">${Array.from({ length: 101 }, (_, index) => `<li id="s${index}">Source</li>`).join('')}</ol></body></html>`;
const page = `<main id="main"><h1>وقف</h1><p>A<br>B &amp; C<sup class="cite"><button popovertarget="n">1</button></sup></p><svg role="group"><g/></svg>
<details><summary>More</summary></details><div popover id="n"><a href="/en/sources/s100/">All</a></div></main>`;
const bookIn = (locale: Locale) => readBook(cover(locale), locale, () => page);
const font = () => Buffer.from('face');
const bytes = epub(bookIn('en'), font);
const files = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

describe('an e-book', () => {
  test('begins with its type, uncompressed', () => {
    expect(strFromU8(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
    expect(Object.keys(files).slice(0, 3)).toEqual(['mimetype', 'META-INF/container.xml', 'EPUB/package.opf']);
  });

  test('is the same bytes each time, in every time zone', () => {
    const zone = process.env.TZ;
    process.env.TZ = 'Asia/Yerevan';
    expect(Buffer.from(epub(bookIn('en'), font)).equals(Buffer.from(bytes))).toBe(true);
    process.env.TZ = zone;
  });

  test('has a file for each section and for each part of one, and a hundred sources to a file', () => {
    const texts = Object.keys(files).filter((name) => name.endsWith('.xhtml'));
    expect(texts.map((name) => name.slice(5))).toEqual([
      'title.xhtml',
      'nav.xhtml',
      'timeline.xhtml',
      'timeline--era.xhtml',
      'notes-1.xhtml',
      'notes-101.xhtml',
    ]);
    expect(files['EPUB/timeline--era.xhtml']).toContain('<section id="timeline-stops" class="part part-3">');
    expect(files['EPUB/notes-101.xhtml']).toContain('<ol class="notes" start="101">');
  });

  test('is XML, with its letters as letters', () => {
    expect(files['EPUB/timeline.xhtml']).toContain('<title>Tom &amp; Ada</title>');
    expect(files['EPUB/timeline.xhtml']).toContain('<h2>وقف</h2><p>A<br/>B &amp; C');
  });

  test('leads from file to file, and tells a reading device what is a note', () => {
    expect(files['EPUB/timeline.xhtml']).toContain(
      '<a href="notes-1.xhtml#sources-s100" epub:type="noteref" role="doc-noteref" aria-label="Source 1">1</a>',
    );
    expect(files['EPUB/nav.xhtml']).toContain('<a href="timeline--era.xhtml#timeline-stops">Stops</a>');
    expect(files['EPUB/notes-1.xhtml']).toContain('<li id="sources-s100" epub:type="endnote">');
  });

  test('opens what can be opened, and names no role that its schema does not know', () => {
    expect(files['EPUB/timeline.xhtml']).toContain('<svg xmlns="http://www.w3.org/2000/svg"><g/></svg>');
    expect(files['EPUB/timeline.xhtml']).toContain('<details open="open">');
  });

  test('has the faces of the site', () => {
    expect(files['EPUB/style.css']).toMatch(/^@font-face\{font-family:A;src:url\(fonts\/a\.woff2\)\}\n/);
    expect(files['EPUB/fonts/a.woff2']).toBe('face');
  });

  test('says what it is, in which language, and under which licence', () => {
    const lines = files['EPUB/package.opf']!.split('\n');
    for (const line of [
      '<dc:identifier id="id">https://ferry.example/en/edition/ferry-en.epub</dc:identifier>',
      '<dc:title id="title">Tom &amp; Ada</dc:title>',
      '<dc:language>en</dc:language>',
      '<dc:rights>CC BY 4.0</dc:rights>',
      '<meta property="dcterms:modified">2021-07-01T12:00:00Z</meta>',
      '<item id="f1" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
      '<item id="f2" href="timeline.xhtml" media-type="application/xhtml+xml" properties="svg"/>',
    ])
      expect(lines).toContain(line);
  });

  test.each([
    ['en', 'ltr'],
    ['ar', 'rtl'],
  ] as const)('turns its pages in %s %s', (locale, direction) => {
    const opf = strFromU8(unzipSync(epub(bookIn(locale), font))['EPUB/package.opf']!);
    expect(opf).toContain(`<spine page-progression-direction="${direction}">`);
  });
});
