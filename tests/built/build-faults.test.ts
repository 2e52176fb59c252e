import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { digestsIn } from '../../src/finish/edition-digests.ts';

/** The tiny topic in a folder of its own, and the site that is built of it. */
const place = '.build/faults';
const topic = `${place}/topic`;
const target = `${place}/dist`;
const clean = { PATH: process.env.PATH, CONTENT_ROOT: topic, SITE_URL: 'https://fixture.example', COMPRESS: 'off' };

const build = (env: object = {}, cwd = '.', ...before: string[]) => {
  const [command, ...rest] = [...before, process.execPath, 'tools/build.ts'];
  return spawnSync(command!, rest, { cwd, env: { ...clean, OUT_DIR: target, ...env }, encoding: 'utf8' });
};
/** Starts a build and kills it, with all that it has started, when it says something like this. */
const killedAt = (moment: RegExp) =>
  new Promise<boolean>((done) => {
    const child = spawn(process.execPath, ['tools/build.ts'], { env: { ...clean, OUT_DIR: target }, detached: true });
    let said = '';
    child.stdout.on('data', (text) => {
      said += text;
      if (moment.test(said)) process.kill(-child.pid!, 'SIGKILL');
    });
    child.on('close', () => done(moment.test(said)));
  });
const site = (folder = target) => Object.fromEntries([...digestsIn(folder)].map(([path, { sha256 }]) => [path, sha256]));
/** Files that differ between two sites. */
const between = (a: Record<string, string>, b: Record<string, string>) =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((path) => a[path] !== b[path]);
const changed = () => between(before, site());
const changeTopic = () => appendFileSync(join(topic, 'timeline/2021-05-12-ferry-stops.en.mdx'), '\n');
const leftBehind = () => readdirSync(`${place}/.build`).filter((name) => /^(next|old)-/.test(name));

/** Mounts need rights that not every machine gives; without them two tests say that they were skipped. */
const mounts = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;
const mounted = (command: string) => ['unshare', '-rm', 'sh', '-c', `${command} && exec "$@"`, 'sh'];

let before: Record<string, string>;
beforeAll(() => {
  rmSync(place, { recursive: true, force: true });
  cpSync('tests/fixtures/topic', topic, { recursive: true });
  expect(build().stderr).toBe('');
  before = site();
  expect(Object.keys(before).length).toBeGreaterThan(200);
});

describe('a build that ends before its time', () => {
  test.each([/Syncing content/, /generating static routes/, /parts, \d+ sources/, /pages are sound/])(
    'killed when it says %s, leaves the whole of the old site',
    async (moment) => {
      changeTopic();
      expect(await killedAt(moment)).toBe(true);
      expect(changed()).toEqual([]);
    },
  );

  test('killed between two renames, gives the old site back to the next build, whatever comes of that', () => {
    renameSync(target, `${place}/.build/old-999999999-dist`);
    const { status, stderr } = build({ SITE_URL: 'no address' });
    expect(status).not.toBe(0);
    expect(stderr).toContain(`${target}/ is as it was`);
    expect(changed()).toEqual([]);
  });

  test.skipIf(!mounts)('for want of room, says so and leaves the whole of the old site', () => {
    const small = `${place}/small`;
    mkdirSync(small, { recursive: true });
    const { status, stderr } = build({ OUT_DIR: `${small}/dist` }, '.', ...mounted(`mount -t tmpfs -o size=700k tmpfs ${small}`));
    expect(status).not.toBe(0);
    expect(stderr).toMatch(/ENOSPC|no space/i);
    expect(stderr).toContain(`${small}/dist/ is as it was`);
  });

  test.skipIf(!mounts)('for a folder that cannot be replaced, says so and leaves it as it was', () => {
    const locked = mounted(`mount --bind ${target} ${target} && mount -o remount,ro,bind ${target}`);
    const { status, stderr } = build({}, '.', ...locked);
    expect(status).toBe(1);
    expect(stderr).toContain(`${target}/ cannot be replaced and is as it was`);
    expect(changed()).toEqual([]);
    expect(leftBehind()).toEqual([]);
  });

  test('is followed by one that is right, and clears away what was left', () => {
    changeTopic();
    expect(build().status).toBe(0);
    expect(leftBehind()).toEqual([]);
    expect(build({ OUT_DIR: `${place}/again`, CACHE_DIR: resolve(place, 'cache') }).status).toBe(0);
    expect(between(site(), site(`${place}/again`))).toEqual([]);
    expect(changed()).not.toEqual([]);
  });
});

test('a project whose path has spaces and Arabic letters is built to the same bytes', () => {
  const project = resolve(place, 'مشروع قره باغ 1');
  mkdirSync(join(project, 'tests'), { recursive: true });
  for (const name of [
    'src',
    'public',
    'tools',
    'package.json',
    'package-lock.json',
    'astro.config.mjs',
    'tsconfig.json',
    'LICENSE',
    'LICENSE-CONTENT.md',
    'tests/fixtures',
  ])
    cpSync(name, join(project, name), { recursive: true, filter: (path) => !path.startsWith('src/content/') });
  cpSync(topic, join(project, 'topic'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  const built = build({ CONTENT_ROOT: 'topic', OUT_DIR: 'dist', CACHE_DIR: join(project, 'cache') }, project);
  expect(built.stderr).toBe('');
  expect(between(site(), site(join(project, 'dist')))).toEqual([]);
});
