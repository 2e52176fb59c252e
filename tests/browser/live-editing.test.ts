import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { devServer } from '../dev-server.ts';
import { launchBrowser } from '../../tools/launch-browser.ts';

const topic = relative('.', mkdtempSync(join(tmpdir(), 'live-editing-')));
let server: Awaited<ReturnType<typeof devServer>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  cpSync('tests/fixtures/topic', topic, { recursive: true });
  server = await devServer(topic);
  browser = await launchBrowser();
});
beforeEach(async () => {
  await page?.close();
  page = await browser.newPage();
  page.setDefaultTimeout(10_000);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(topic, { recursive: true });
});

const crossing = 'timeline/1890-first-crossing';
const ferry = 'timeline/2021-05-12-ferry-stops';

const open = (path: string) => page.goto(`${server.url}en/${path}`);
const seen = (text: string) => page.getByText(text).first().waitFor();
const gone = (text: string) => expect.poll(() => page.getByText(text).count(), { timeout: 10_000 }).toBe(0);
const answers = (path: string, status: number) =>
  expect.poll(async () => (await fetch(`${server.url}en/${path}`)).status, { timeout: 10_000 }).toBe(status);

const read = (path: string) => readFileSync(join(topic, path), 'utf8');
const write = (path: string, text: string) => writeFileSync(join(topic, path), text);
const edit = (path: string, from: string, to: string) => {
  expect(read(path)).toContain(from);
  write(path, read(path).replace(from, to));
};

test('a saved word is seen, and nobody has to load the page again', async () => {
  await open(`${ferry}/`);
  await seen('The engine was broken.');
  edit(`${ferry}.en.mdx`, 'engine was broken', 'engine stood still');
  await seen('The engine stood still.');
});

test('what one file says is seen on the page of another', async () => {
  await open(`${ferry}/`);
  for (const name of ['Ada Quinn', 'Ada Quill']) {
    edit('figures/ada-quill.en.mdx', `name: ${name === 'Ada Quinn' ? 'Ada Quill' : 'Ada Quinn'}`, `name: ${name}`);
    await seen(name);
  }
});

test('a first paragraph is seen where there was none', async () => {
  await open(`${crossing}/`);
  for (const locale of localeIds)
    write(`${crossing}.${locale}.mdx`, `${read(`${crossing}.${locale}.mdx`)}\nGulls. <Cite id="almanac" />\n`);
  await seen('Gulls.');
});

test('an entry that came is seen, under another name when it is renamed, and no more when it went', async () => {
  await open('timeline/');
  await seen('The ferry stops');
  const name = (id: string, locale: string) => `timeline/${id}.${locale}.mdx`;
  for (const locale of localeIds)
    write(name('1890-second', locale), read(name('1890-first-crossing', locale)).replace(/title: .*/, 'title: Once more'));
  await seen('Once more');
  await answers('timeline/1890-second/', 200);

  for (const locale of localeIds) renameSync(join(topic, name('1890-second', locale)), join(topic, name('1890-again', locale)));
  await page.locator('a[href$="timeline/1890-again/"]').first().waitFor();
  await answers('timeline/1890-second/', 404);
  await answers('timeline/1890-again/', 200);

  for (const locale of localeIds) rmSync(join(topic, name('1890-again', locale)));
  await gone('Once more');
  await answers('timeline/1890-again/', 404);
});

test('a slip covers the page, says where it is, and goes when it is mended', async () => {
  await open('timeline/');
  edit(`${ferry}.en.mdx`, 'status: disputed', 'status: disputde');
  const overlay = page.locator('vite-error-overlay');
  await overlay.getByText(`${ferry}.en.mdx:5`).first().waitFor();
  expect(server.said()).toContain(`${ferry}.en.mdx:5`);
  edit(`${ferry}.en.mdx`, 'status: disputde', 'status: disputed');
  await overlay.waitFor({ state: 'detached' });
  await seen('The ferry stops');
});

test('a file that others name is missed at once', async () => {
  await open('timeline/');
  const place = read('places/lumen-island.yaml');
  rmSync(join(topic, 'places/lumen-island.yaml'));
  await page.locator('vite-error-overlay').getByText('lumen-island').first().waitFor();
  write('places/lumen-island.yaml', place);
  await seen('The ferry stops');
});
