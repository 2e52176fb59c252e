import { describe, expect, test } from 'vitest';
import { parseHtml } from './edition/page-body.ts';
import { readPage } from './read-page.ts';

const read = (html: string) => readPage('en/index.html', parseHtml(html).children);

describe('a finished page says', () => {
  test('its language and direction', () => {
    expect(read('<html lang="ar" dir="rtl"><body></body></html>')).toMatchObject({ file: 'en/index.html', lang: 'ar', dir: 'rtl' });
  });

  test('its title and description, with their entities read', () => {
    expect(read('<head><title>Then &amp; now</title><meta name="description" content="A &quot;quarrel&quot;"></head>')).toMatchObject({
      title: 'Then & now',
      description: 'A "quarrel"',
    });
  });

  test('a title of its own, whatever its drawings are called', () => {
    expect(read('<head><title>Ferry</title></head><body><svg><title>A boat</title></svg></body>').title).toBe('Ferry');
    expect(read('<body><svg><title>A boat</title></svg></body>').title).toBe('');
  });

  test('how many first headings it has', () => {
    expect(read('<h1>One</h1><h2>Two</h2><h1>Three</h1>').headings).toBe(2);
  });

  test('where its links lead, and the ids that links may lead to', () => {
    expect(read('<a href="/en/#b-01">One</a><p id="b-01"><a id="x">Two</a><a href="?era=2&amp;side=1">Three</a></p>')).toMatchObject({
      links: ['/en/#b-01', '?era=2&side=1'],
      ids: ['b-01', 'x'],
    });
  });

  test('what it loads', () => {
    const html = `<link rel="stylesheet" href="/a.css"><link rel="preload" href="/b.woff2"><link rel="icon" href="/c.svg">
      <link rel="manifest" href="/d.webmanifest"><script src="/e.js"></script><img src="/f.png">`;
    expect(read(html).resources).toEqual(['/a.css', '/b.woff2', '/c.svg', '/d.webmanifest', '/e.js', '/f.png']);
  });

  test('which pictures others are to show beside a link to it', () => {
    expect(
      read('<meta property="og:image" content="https://ferry.example/a.png"><meta property="og:image:width" content="1">').pictures,
    ).toEqual(['https://ferry.example/a.png']);
  });

  test('nothing to load where a link only names another page', () => {
    expect(read('<link rel="canonical" href="/x/"><link rel="alternate" hreflang="ar" href="/ar/">').resources).toEqual([]);
  });

  test('which ids its buttons and labels point at', () => {
    expect(
      read('<button popovertarget="s1">1</button><a href="/" interestfor="p">P</a><nav aria-labelledby="a b"></nav>').pointers,
    ).toEqual(['s1', 'p', 'a', 'b']);
  });
});
