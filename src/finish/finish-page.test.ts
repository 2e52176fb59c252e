import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { finishPage } from './finish-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'finish-page-'));
afterAll(() => rmSync(folder, { recursive: true }));
const html = `<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8"><title>Stops</title>
<meta name="description" content="It did not leave."><link rel="canonical" href="https://ferry.example/en/"></head>
<body><main id="main"><h1>Stops</h1><p>It did not leave.</p></main></body></html>`;
const finished = (file: string, edition?: string) => {
  writeFileSync(join(folder, file), html);
  return finishPage(folder, file, edition);
};

test('a page gets its policy, and a copy in Markdown that names the edition', () => {
  const { built, copy } = finished('index.html', '2021-07-01-1f0c9b7a');
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain('http-equiv="Content-Security-Policy"');
  expect(readFileSync(join(folder, 'index.md'), 'utf8')).toContain('edition: 2021-07-01-1f0c9b7a');
  expect(copy).toMatchObject({ locale: 'en', address: 'https://ferry.example/en/' });
  expect(built).toMatchObject({ file: 'index.html', title: 'Stops', headings: 1 });
});

test('without an edition, and for a page of errors, there is no copy', () => {
  rmSync(join(folder, 'index.md'), { force: true });
  expect(finished('index.html').copy).toBe(undefined);
  expect(finished('404.html', '2021-07-01-1f0c9b7a').copy).toBe(undefined);
  expect(existsSync(join(folder, 'index.md')) || existsSync(join(folder, '404.md'))).toBe(false);
});
