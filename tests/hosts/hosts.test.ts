import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { differenceOf, type EditionFile } from '../../src/domain/edition-files.ts';
import { digestsAt, isServed } from '../../tools/fetch-files.ts';
import { everywhere } from '../../tools/hosts/checks-everywhere.ts';
import { ofServers } from '../../tools/hosts/checks-of-servers.ts';
import { copiesOutcome } from '../../tools/hosts/copies.ts';
import type { Answer, Host, Site } from '../../tools/hosts/host.ts';
import { outcomeOf } from '../../tools/hosts/outcome.ts';
import { serverNames, startServer, type RunningServer, type ServerName } from '../../tools/hosts/real-server.ts';
import { programs } from '../../tools/hosts/server-programs.ts';
import { readSite } from '../../tools/hosts/site.ts';
import { staticHosts } from '../../tools/hosts/static-hosts.ts';
import { editions } from '../editions.ts';

const realServers = process.env.SERVERS !== 'off';
if (!realServers) console.warn('SERVERS=off: nothing was served by nginx, Caddy or Apache.');
const isServer = (name: string): name is ServerName => !(name in staticHosts);
const start = async (name: string, site: Site): Promise<Host> =>
  isServer(name) ? startServer(name, site) : staticHosts[name as keyof typeof staticHosts](site);

const hostNames = ['nginx', 'caddy', ...Object.keys(staticHosts)];
const sites = [
  { name: 'the real topic at the root', folder: editions.root.folder, hosts: hostNames },
  { name: 'the real topic under a base path', folder: editions.underBase.folder, hosts: hostNames },
  { name: 'the tiny topic, of which pages have moved', folder: editions.fixture.folder, hosts: [...hostNames, 'apache2'] },
];

// Once for all of them: an installation takes a while.
beforeAll(() => void (realServers && programs(...serverNames)), 300_000);

describe.each(sites)('$name', ({ folder, hosts }) => {
  test('has copies that give their files, and no hidden file but what hosts ask for', () => {
    const { checks, failures } = copiesOutcome(readSite(folder));
    expect(failures).toEqual([]);
    expect(checks).toBeGreaterThan(200);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual(['.htaccess', '.nojekyll']);
  });

  describe.each(hosts.filter((name) => realServers || !isServer(name)))('served by %s', (name) => {
    let site: Site;
    let host: Host;
    beforeAll(async () => {
      site = readSite(folder);
      host = await start(name, site);
    });
    afterAll(() => host?.stop());

    const checks = Object.entries({ ...everywhere, ...(isServer(name) ? ofServers : {}) });
    test.each(checks.filter(([what]) => folder === editions.fixture.folder || !/moved/.test(what)))('%s', async (_, check) => {
      const { checks, failures } = await outcomeOf(check, host, site);
      expect(failures.slice(0, 20)).toEqual([]);
      expect(checks).toBeGreaterThan(0);
    });

    test.runIf(isServer(name) && folder === editions.fixture.folder)(
      'it is the edition that was built, as `npm run verify` sees it',
      async () => {
        const { files } = JSON.parse((await host.ask(`${site.policy.base}edition.json`)).body.toString()) as EditionFile;
        const listed = Object.fromEntries(Object.entries(files).filter(([path]) => isServed(path)));
        const found = await digestsAt(`http://127.0.0.1:${(host as RunningServer).port}${site.policy.base}`, listed);
        expect(differenceOf(listed, found)).toEqual({ differing: [], missing: [], unknown: [] });
      },
    );
  });
});

describe.skipIf(!realServers)('a server that does otherwise is found out', () => {
  let site: Site;
  let host: Host;
  beforeAll(async () => {
    site = readSite(editions.fixture.folder);
    host = await startServer('nginx', site);
  });
  afterAll(() => host?.stop());

  type Damage = (answer: Answer, asked: Record<string, string>) => Partial<Answer>;
  const header =
    (name: string, value: string): Damage =>
    ({ headers }) => ({ headers: { ...headers, [name]: value } });
  const damages: [check: string, what: string, damage: Damage][] = [
    ['every file arrives', 'a byte too many', ({ body }) => ({ body: Buffer.concat([body, Buffer.from(' ')]) })],
    ['every file arrives', 'another type', header('content-type', 'text/plain')],
    ['every file arrives', 'everything kept for good', header('cache-control', 'public, max-age=31536000, immutable')],
    ['every file arrives', 'frames allowed', header('content-security-policy', '')],
    ['every file of text', 'copies without a word of it', header('content-encoding', '')],
    ['every file of text', 'one answer for all', header('vary', '')],
    ['a coding that is refused', 'sent all the same', header('content-encoding', 'br')],
    ['an address that is not there', 'status 200', () => ({ status: 200 })],
    ['an address that is not there', 'an empty page', () => ({ body: Buffer.alloc(0) })],
    [
      'a folder’s name',
      'the query lost',
      ({ headers }) => ({ headers: { ...headers, location: headers.location?.replace(/\?.*/, '') ?? '' } }),
    ],
    ['a page that has moved', 'for now', () => ({ status: 302 })],
    ['a folder without a page', 'a list', () => ({ status: 200 })],
    ['what is missing', 'kept for good', header('cache-control', 'public, max-age=31536000, immutable')],
    ['part of a file', 'all of it', () => ({ status: 200 })],
    ['what a reader has', 'sent again', () => ({ status: 200 })],
    ['what a reader has', 'one ETag for all codings', header('etag', '"1"')],
    ['a question for the headers', 'a body', () => ({ body: Buffer.from(' ') })],
    ['files that are not for readers', 'shown', () => ({ status: 200 })],
    ['browsers are told', 'always', header('strict-transport-security', 'max-age=31536000')],
  ];

  test.each(damages)('%s …: %s', async (name, _, damage) => {
    const [, check] = Object.entries({ ...everywhere, ...ofServers }).find(([what]) => what.startsWith(name))!;
    const damaged: Host = {
      ...host,
      ask: async (path, asked = {}, method) => {
        const answer = await host.ask(path, asked, method);
        return { ...answer, ...damage(answer, asked) };
      },
    };
    expect((await outcomeOf(check, host, site)).failures).toEqual([]);
    expect((await outcomeOf(check, damaged, site)).failures.length).toBeGreaterThan(0);
  });
});
