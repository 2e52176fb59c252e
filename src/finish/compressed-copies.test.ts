import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressFolder } from './compressed-copies.ts';

const page = '<p>The ferry crosses twice a day.</p>'.repeat(100);
let room: string;
let folder: string;
let store: string;

beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'copies-'));
  [folder, store] = [join(room, 'site'), join(room, 'store')];
  mkdirSync(join(folder, 'en'), { recursive: true });
  writeFileSync(join(folder, 'en/index.html'), page);
});
afterEach(() => rmSync(room, { recursive: true }));

test('a file of text gets a copy in each coding, which gives the file again', async () => {
  expect(await compressFolder(folder, 'fast', store)).toEqual({ files: 1, made: 1 });
  const copy = (suffix: string) => readFileSync(join(folder, `en/index.html${suffix}`));
  expect([brotliDecompressSync(copy('.br')), gunzipSync(copy('.gz')), zstdDecompressSync(copy('.zst'))].map(String)).toEqual([
    page,
    page,
    page,
  ]);
});

test('what is small, what is no text and what is for hosts alone gets none', async () => {
  for (const name of ['small.html', 'picture.png', '_headers', 'vercel.json'])
    writeFileSync(join(folder, name), name === 'small.html' ? 'Closed.' : page);
  expect((await compressFolder(folder, 'fast', store)).files).toBe(1);
  expect(readdirSync(folder)).toEqual(['_headers', 'en', 'picture.png', 'small.html', 'vercel.json']);
});

test('the best copies are kept for the next build, which makes what is new and forgets what is gone', async () => {
  await compressFolder(folder, 'best', store);
  const [first] = readdirSync(store);
  rmSync(join(folder, 'en/index.html.br'));
  writeFileSync(join(folder, 'index.html'), `${page}.`);
  expect(await compressFolder(folder, 'best', store)).toEqual({ files: 2, made: 1 });
  expect(String(brotliDecompressSync(readFileSync(join(folder, 'en/index.html.br'))))).toBe(page);
  expect(readdirSync(store)).toHaveLength(6);
  rmSync(join(folder, 'en/index.html'));
  await compressFolder(folder, 'best', store);
  expect(readdirSync(store)).toHaveLength(3);
  expect(readdirSync(store)).not.toContain(first);
});
