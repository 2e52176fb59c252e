import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { budgetOf, scriptBudget, scriptBytes } from '../byte-budgets.ts';
import { editions } from '../editions.ts';
import { pagesOf } from './site-folder.ts';

test('every page keeps to its bytes, style sheet included, as it is sent under brotli', () => {
  const over = pagesOf('root').flatMap(({ file }) => {
    const { size } = statSync(`${editions.root.folder}/${file}.br`);
    return size > budgetOf(file) ? [`${file}: ${size} bytes, ${budgetOf(file)} allowed`] : [];
  });
  expect(over).toEqual([]);
});

test('the scripts of a page weigh at most 6 KB together under brotli, and but for the settings each is a file', () => {
  const over = pagesOf('root').filter(({ html }) => scriptBytes(html, editions.root.folder) > scriptBudget);
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
