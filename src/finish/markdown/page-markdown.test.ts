import { expect, test } from 'vitest';
import { parseHtml } from '../edition/page-body.ts';
import { pageMarkdown } from './page-markdown.ts';

const copyOf = (html: string, edition: string) => pageMarkdown(parseHtml(html).children, edition);

const page = (main: string, lang = 'en') => `<!DOCTYPE html><html lang="${lang}"><head><title>Stops · The ferry</title>
<meta name="description" content="It did not leave."><link rel="canonical" href="https://ferry.example/${lang}/timeline/stops/">
<meta property="og:title" content="The ferry: &quot;stops&quot;"><meta property="og:site_name" content="The ferry"></head>
<body><main id="main">${main}</main><footer><a href="https://licence.example/" rel="license"><bdi>CC BY</bdi></a></footer></body></html>`;
const body = (main: string, lang?: string) => copyOf(page(main, lang), '2021-07-01-1f0c9b7a')!.markdown.split('---\n\n')[1]!.trim();

test('above the text stands what the page is', () => {
  expect(copyOf(page('<h1>Stops</h1>'), '2021-07-01-1f0c9b7a')!.markdown).toBe(`---
title: 'The ferry: "stops"'
url: https://ferry.example/en/timeline/stops/
language: en
site: The ferry
edition: 2021-07-01-1f0c9b7a
licence: https://licence.example/
---

# Stops
`);
});

test('a page without an address of its own has no copy', () => {
  expect(copyOf('<html lang="en"><body><main id="main"><h1>Not found</h1></main></body></html>', 'x')).toBe(undefined);
});

const notes = `<section class="notes"><h2>Sources</h2><ol>
<li id="source-1"><div id="s1" popover><cite>Ferry stops.</cite> <bdi>Gazette</bdi>. <span class="ways"><a href="/en/sources/gazette/">What rests on it</a>
<a href="https://gazette.example/a_b" rel="noopener">Open</a></span></div></li>
<li id="source-2"><div id="s2" popover>Almanac. <span class="ways"><a href="/en/sources/almanac/">What rests on it</a></span></div></li></ol></section>`;

test('citations are footnotes with their numbers, and notes have the address of the source', () => {
  const text = `<p id="b-01">It stopped.<sup class="cite">&#x2060;<button popovertarget="s2">2</button><span>p. 4</span></sup>
    <span class="mark no-print"><a href="#b-01">¶</a></span></p><ul><li>80 people <a href="/en/sources/gazette/"> [1] </a></li></ul>`;
  expect(body(text + notes)).toBe(`It stopped.[^2] (p. 4)

- 80 people [^1]

[^1]: Ferry stops. Gazette. <https://gazette.example/a_b>

[^2]: Almanac.`);
});

test('a number in brackets that leads to no note of the page is an ordinary link', () => {
  expect(body('<p><a href="/en/sources/gazette/">[1]</a></p>')).toBe('[\\[1\\]](https://ferry.example/en/sources/gazette/)');
});

test('links are whole, quotation marks are those of the language, and stress keeps its spaces outside', () => {
  expect(body('<p><q>Yes</q>, said <a href="../ada/">Ada </a><strong> loud</strong>.</p>')).toBe(
    '“Yes”, said [Ada](https://ferry.example/en/timeline/ada/) **loud**.',
  );
  expect(body('<p>قالت: <q>نعم</q> و<q lang="en">yes</q></p>', 'ar')).toBe('قالت: «نعم» و“yes”');
});

test.each([
  ['1988. A year', '1988\\. A year'],
  ['# of boats', '\\# of boats'],
  ['*stars* and _lines_', '\\*stars\\* and \\_lines\\_'],
  ['[1] &lt;b&gt; `code`', '\\[1] \\<b> \\`code\\`'],
  ['- not a list', '\\- not a list'],
  ['[^1] no note', '\\[^1] no note'],
])('what would mean something in Markdown means nothing: %s', (html, markdown) => {
  expect(body(`<p>${html}</p>`)).toBe(markdown);
});

test('tables, terms with what is said of them, and lists whose items have headings', () => {
  const html = `<table><tr><th>Day</th><th>Boats</th><th></th></tr><tr><td>1 | 2</td><td><p>3</p><p>4</p></td><td><svg></svg></td></tr></table>
    <dl><dt>Place</dt><dd><a href="/en/places/#lumen">Lumen</a></dd></dl>
    <ul><li><h3>First</h3><p>One.</p></li><li><h3>Second</h3></li></ul>`;
  expect(body(html)).toBe(`| Day | Boats |
| - | - |
| 1 \\| 2 | 3 4 |

- **Place**

  [Lumen](https://ferry.example/en/places/#lumen)

### First

One.

### Second`);
});

test('what serves only on the page, is hidden, or is a drawing is left out', () => {
  const html = `<nav>Crumbs</nav><form>Filter</form><p hidden>New</p><div popover>Preview</div><div aria-hidden="true">x</div>
    <p class="no-print">Copy</p><div role="img"><span>A</span></div><details><summary>Fields</summary><p>id</p></details>`;
  expect(body(html)).toBe('**Fields**\n\nid');
});
