import { readFileSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { editions } from '../editions.ts';
import { pagesOf } from './site-folder.ts';

/** One round trip of TCP's first window, and the whole of a longer page (docs/decisions). */
const roundTrip = 14_336;
const longPage = 24 * 1024;
/** All scripts of a page together, until the reader searches. */
const scripts = 6 * 1024;
const entryPage = /^(en|ar)\/(timeline|figures|quotes|claims)\/[^/]+\/index\.html$/;

test('every page keeps to its bytes, style sheet included, as it is sent under brotli', () => {
  const over = pagesOf('root').flatMap(({ file }) => {
    const { size } = statSync(`${editions.root.folder}/${file}.br`);
    const budget = entryPage.test(file) ? roundTrip : longPage;
    return size > budget ? [`${file}: ${size} bytes, ${budget} allowed`] : [];
  });
  expect(over).toEqual([]);
});

test('the scripts of a page weigh at most 6 KB together under brotli, and but for the settings each is a file', () => {
  const weights = new Map<string, number>();
  const weightOf = (src: string) => {
    if (!weights.has(src)) weights.set(src, brotliCompressSync(readFileSync(`${editions.root.folder}${src}`)).length);
    return weights.get(src)!;
  };
  const over = pagesOf('root').filter(({ html }) => {
    const sources = [...html.matchAll(/<script type="module"([^>]*)>/g)].map(([, rest]) => /src="([^"]+)"/.exec(rest!)?.[1]);
    return sources.some((src) => !src) || sources.reduce((sum, src) => sum + weightOf(src!), 0) > scripts;
  });
  expect(over.map(({ file }) => file)).toEqual([]);
});

test('nothing but the page itself blocks its first paint: no style sheet and no script that is a file', () => {
  const settings = /<script>\(function applySettings[^]*?<\/script>/;
  const blocks = /<link[^>]+rel="stylesheet"(?! media="print")|<script(?![^>]+application\/ld\+json| type="module")/;
  const blocking = pagesOf('root').filter(({ html }) => blocks.test(html.replace(settings, '')));
  expect(blocking.map(({ file }) => file)).toEqual([]);
});

test('the service worker is smaller than 3 KB', () => {
  expect(readFileSync(`${editions.root.folder}/service-worker.js`).length).toBeLessThan(3 * 1024);
});
