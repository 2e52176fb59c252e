import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { finishSite } from './finish-site.ts';

let place: string;
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(place, 'site', file)), { recursive: true });
  writeFileSync(join(place, 'site', file), text);
};
const read = (file: string) => readFileSync(join(place, file), 'utf8');
const page = (title: string, body: string, lang = 'en') => `<!DOCTYPE html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><title>${title}</title><meta name="description" content="${title}."><style>p{margin:0}</style></head>
<body><main id="main"><h1>${title}</h1>${body}</main></body></html>`;
const finish = async () => {
  const said: string[] = [];
  await finishSite({ folder: join(place, 'site'), site: 'https://ferry.example', base: '/isle/' }, (line) => said.push(line));
  return said;
};

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'finish-'));
  for (const [name, value] of [
    ['EDITION', 'off'],
    ['COMPRESS', 'off'],
  ] as const)
    vi.stubEnv(name, value);
  write('edition.json', '{"name":"2021-07-01-1f0c9b7a"}');
  write('en/index.html', page('Ferry', '<a href="/isle/ar/#main">ar</a>'));
  write('ar/index.html', page('عبّارة', '', 'ar'));
  write('ar/404/index.html', page('لا شيء هنا', '', 'ar'));
});
afterEach(() => {
  rmSync(place, { recursive: true, force: true });
  vi.unstubAllEnvs();
});

test('a site gets policies, the page of errors where hosts look for it, what hosts read, and the digest of every file', async () => {
  expect(await finish()).toEqual([
    '3 pages are sound: links, fragments, languages, titles.',
    expect.stringMatching(/^2021-07-01-1f0c9b7a: \d+ files\.$/),
  ]);
  expect(read('site/en/index.html')).toContain(
    `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-`,
  );
  expect(existsSync(join(place, 'site/ar/404'))).toBe(false);
  const { files } = JSON.parse(read('site/edition.json'));
  expect(Object.keys(files)).toEqual([
    '.htaccess',
    '.nojekyll',
    '_headers',
    '_redirects',
    'ar/404.html',
    'ar/index.html',
    'en/index.html',
    'vercel.json',
  ]);
  expect(read('site-hosts/Caddyfile')).toContain('/isle/');
});

test('where a page leads stands in the files of hosts and beside its digest', async () => {
  write('en/old/index.html', page('Moved', '').replace('<title>', '<meta http-equiv="refresh" content="0; url=/isle/en/"><title>'));
  await finish();
  expect(read('site/_redirects')).toContain('/isle/en/old/ /isle/en/ 301');
  expect(JSON.parse(read('site/edition.json')).files['en/old/index.html'].leadsTo).toBe('/isle/en/');
});

test('a site with faults is refused, with all of them at once', async () => {
  write('en/lost/index.html', page('Lost', '<a href="/isle/en/nowhere/">one</a><a href="/isle/ar/#tide">two</a>'));
  await expect(finish()).rejects.toThrow(
    'The finished site is not sound:\nen/lost/index.html: broken link: /isle/en/nowhere/\nen/lost/index.html: no such fragment: /isle/ar/#tide\n2 in all.',
  );
});
