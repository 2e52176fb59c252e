import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isServed } from '../../tools/fetch-files.ts';
import { serveFolder } from '../../tools/serve-folder.ts';
import { digestsIn } from '../../src/finish/edition-digests.ts';
import { differenceOf, type EditionFile } from '../../src/domain/edition-files.ts';
import { editions } from '../editions.ts';

const { folder, env } = editions.fixture;
const again = '.build/site-fixture-again';
const editionIn = (place: string) => JSON.parse(readFileSync(join(place, 'edition.json'), 'utf8')) as EditionFile;

describe('a second build of the same, on a machine with another clock, zone and language, and nothing kept from the first', () => {
  const cache = resolve('.build/cache-again');
  const clock = `--import=${new URL('../shifted-clock.mjs', import.meta.url).href}`;
  beforeAll(() => {
    rmSync(cache, { recursive: true, force: true });
    const machine = { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8', NODE_OPTIONS: clock };
    const { status, stderr } = spawnSync(process.execPath, ['tools/build.ts'], {
      // Astro takes variables of the test runner, such as PROD, for its own.
      env: { PATH: process.env.PATH, ...env, ...machine, OUT_DIR: again, CACHE_DIR: cache, NODE_ENV: 'development' },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
  });
  afterAll(() => rmSync(cache, { recursive: true, force: true }));

  test('has the same files, to the byte', () => {
    const first = digestsIn(folder);
    const second = digestsIn(again);
    expect(first.size).toBeGreaterThan(200);
    expect([...first].filter(([path, { sha256 }]) => second.get(path)?.sha256 !== sha256).map(([path]) => path)).toEqual([]);
    expect([...second.keys()].filter((path) => !first.has(path))).toEqual([]);
  });
});

describe.each(['root', 'underBase', 'fixture'] as const)('edition.json of the %s edition', (name) => {
  const { folder, origin, base } = editions[name];
  const edition = editionIn(folder);

  test('lists every file of the site', () => {
    expect(differenceOf(edition.files, digestsIn(folder))).toEqual({ differing: [], missing: [], unknown: [] });
    expect(edition.address).toBe(`${origin}${base}`);
  });

  test('is named by its newest day and by what it is built from, wherever it is published', () => {
    expect(edition.name).toBe(`${edition.date}-${edition.inputs.replace('sha256:', '').slice(0, 8)}`);
    expect(edition.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    if (name === 'underBase') expect(edition.name).toBe(editionIn(editions.root.folder).name);
  });

  test('names the tools that built it', () => {
    expect(edition.tools).toMatchObject({ node: process.versions.node, astro: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
  });

  test('is named at the foot of every page and in every citation', () => {
    const html = Object.keys(edition.files).filter((path) => path.endsWith('index.html') && path !== 'index.html');
    const unnamed = html.filter((path) => !readFileSync(join(folder, path), 'utf8').includes(`>${edition.name}</bdi>`));
    expect(unnamed).toEqual([]);
    const citations = Object.keys(edition.files).filter((path) => /\/cite\.(bib|json)$/.test(path));
    expect(citations.length).toBeGreaterThan(10);
    expect(citations.filter((path) => !readFileSync(join(folder, path), 'utf8').includes(edition.name))).toEqual([]);
  });
});

describe('npm run verify', () => {
  const mirror = '.build/mirror';
  const verify = (...given: string[]) =>
    new Promise<{ status: number | null; said: string[] }>((done) => {
      const child = spawn(process.execPath, ['tools/verify.ts', ...given], { stdio: ['ignore', 'pipe', 'pipe'] });
      let said = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
      child.on('close', (status) => done({ status, said: said.trim().split('\n') }));
    });
  const { name, files } = editionIn(folder);
  const count = Object.keys(files).length;
  const served = Object.keys(files).filter(isServed).length;
  const damage = () => {
    appendFileSync(join(mirror, 'en/index.html'), ' ');
    rmSync(join(mirror, 'data/terms.csv'));
    writeFileSync(join(mirror, 'en/added.html'), 'new');
  };
  beforeAll(() => {
    rmSync(mirror, { recursive: true, force: true });
    cpSync(folder, mirror, { recursive: true });
  });
  afterAll(() => rmSync(mirror, { recursive: true, force: true }));

  test('finds a sound folder sound', async () => {
    expect(await verify(mirror)).toEqual({ status: 0, said: [`${name}: ${count} of ${count} files are as they were built.`] });
  });

  test('finds a sound mirror sound, at the root and under a path', async () => {
    for (const base of ['/', '/some/repo/']) {
      const { server, url } = await serveFolder(mirror, { base });
      expect(await verify(url)).toEqual({ status: 0, said: [`${name}: ${served} of ${served} files are as they were built.`] });
      server.close();
    }
  });

  test('tells what differs, what is missing and what is too much in a folder', async () => {
    damage();
    expect(await verify(mirror)).toEqual({
      status: 1,
      said: [
        'differs: en/index.html',
        'missing: data/terms.csv',
        'not of this edition: en/added.html',
        `${name}: ${count - 2} of ${count} files are as they were built.`,
      ],
    });
  });

  test('tells what differs and what is missing on a mirror, against the list of another place', async () => {
    const { server, url } = await serveFolder(mirror);
    writeFileSync(join(mirror, 'edition.json'), '{}');
    expect(await verify(url, '--edition', join(folder, 'edition.json'))).toEqual({
      status: 1,
      said: ['differs: en/index.html', 'missing: data/terms.csv', `${name}: ${served - 2} of ${served} files are as they were built.`],
    });
    server.close();
  });

  test('says what is the matter where nothing can be compared', async () => {
    expect(await verify()).toMatchObject({ status: 2, said: [expect.stringContaining('Say what to compare')] });
    expect(await verify('.build/nowhere')).toMatchObject({
      status: 2,
      said: [expect.stringContaining('.build/nowhere cannot be compared')],
    });
    expect(await verify('http://127.0.0.1:9/')).toMatchObject({
      status: 2,
      said: [expect.stringContaining('http://127.0.0.1:9/ cannot be compared')],
    });
  });
});
