import { describe, expect, test } from 'vitest';
import { readBook } from './book.ts';
import { oneFile } from './one-file.ts';

const home = 'https://ferry.example/isle/en/';
const cover = `<html><head><meta charset="utf-8"><meta name="dcterms.title" content="The ferry">
<link rel="canonical" href="${home}edition/ferry-en.html"></head><body><main>
<header class="title-page"><h1>The ferry</h1></header>
<nav class="book-contents"><ol><li><a href="/isle/en/timeline/">Timeline</a><ol>
  <li><a href="/isle/en/timeline/#quarrel">Tom &amp; Ada</a><ol><li><a href="/isle/en/timeline/stops/">It stops</a></li></ol></li></ol></li>
  <li><a href="/isle/en/terms/">Terms</a></li></ol></nav>
<ol class="book-notes"><li id="almanac"><p>Almanac</p><a href="/isle/en/timeline/stops/">It stops</a></li>
  <li id="gazette"><p>Gazette</p></li><li id="unread"><p>Unread</p></li></ol></main></body></html>`;

const pages: Record<string, string> = {
  '/isle/en/timeline/': `<main id="main"><h1>Timeline</h1><ol class="list no-edition"><li><a href="/isle/en/timeline/stops/">It stops</a></li></ol></main>`,
  '/isle/en/timeline/stops/': `<main id="main"><nav>Home</nav><h1 id="top">It stops</h1><h2 id="why">Why</h2>
    <p id="b-01">So.<sup class="cite"><button popovertarget="s1" aria-label="Source 1">1</button></sup>
    <a href="#why">up</a> <a href="/isle/en/terms/#tide">tide</a> <a href="/isle/ar/timeline/stops/">ar</a>
    <a href="https://قناة.example/خبر">out</a> <span class="no-print">¶</span></p>
    <svg viewBox="0 0 1 1" aria-labelledby="why b-01"><clipPath id="cut"/><g clip-path="url(#cut)"/></svg><input name="step">
    <section class="notes no-edition"><div id="s1" popover>Gazette. <a href="/isle/en/sources/gazette/">All</a></div></section></main>`,
  '/isle/en/terms/': `<main id="main"><h1>Terms</h1><p id="tide">Still.<a href="/isle/en/sources/almanac/" aria-label="Source 1">
    [1]
  </a> See <a href="/isle/en/sources/gazette/">the 2 o’clock edition</a>.</p></main>`,
};
const book = readBook(cover, 'en', (path) => pages[path]!);
const text = Object.fromEntries(book.parts.map(({ id, html }) => [id, html]));
const stops = text['timeline-stops']!;

describe('a book made of pages', () => {
  test('has the parts that its contents name, in their order and depth', () => {
    expect(book.parts.map(({ id, depth }) => `${depth} ${id}`)).toEqual([
      '1 timeline',
      '2 timeline--quarrel',
      '3 timeline-stops',
      '1 terms',
    ]);
  });

  test('prints a heading where the contents name a place on a page', () => {
    expect(text['timeline--quarrel']).toBe('<h3 class="headline">Tom &amp; Ada</h3>');
  });

  test('leaves out what serves only on the site', () => {
    expect(text.timeline).toBe('<h2>Timeline</h2>');
    for (const word of ['Home', '¶', 'popover', 'notes']) expect(stops).not.toContain(word);
  });

  test('lowers headings to the depth of their part', () => {
    expect(stops).toContain('<h4 id="timeline-stops--top">It stops</h4><h5 id="timeline-stops--why">');
  });

  test('puts the name of the page before every id, and wherever an id is named', () => {
    expect(stops).toContain('aria-labelledby="timeline-stops--why timeline-stops--b-01"');
    expect(stops).toContain('<clipPath id="timeline-stops--cut"/><g clip-path="url(#timeline-stops--cut)"/>');
    expect(stops).toContain('<input name="timeline-stops--step">');
    expect(stops).toContain('viewBox');
  });

  test('leads from part to part within itself, and elsewhere to the site', () => {
    const links = [...stops.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href);
    expect(links).toEqual([
      '#sources-gazette',
      '#timeline-stops--why',
      '#terms--tide',
      'https://ferry.example/isle/ar/timeline/stops/',
      'https://قناة.example/خبر',
    ]);
  });

  test('numbers its sources in the order in which they are cited, the uncited last', () => {
    expect(book.notes.map(({ id }) => id)).toEqual(['sources-gazette', 'sources-almanac', 'sources-unread']);
    expect(stops).toContain('<a href="#sources-gazette" role="doc-noteref" aria-label="Source 1">1</a>');
    expect(text.terms).toContain('<a href="#sources-almanac" aria-label="Source 2">\n    [2]\n  </a>');
    expect(text.terms).toContain('the 2 o’clock edition');
  });
});

test('in one file, the book asks nothing of the network', () => {
  const style = '<style>@font-face{font-display:optional;src:url(/isle/_astro/a.woff2)}</style>';
  const styled = readBook(cover.replace('</head>', `${style}</head>`), 'en', (path) => pages[path]!);
  const html = oneFile(styled, (address) => Buffer.from(address));
  expect(html).toContain(
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:">`,
  );
  expect(html).toContain(`url(data:font/woff2;base64,${Buffer.from('/isle/_astro/a.woff2').toString('base64')})`);
  expect(html).toContain('font-display:block');
});
