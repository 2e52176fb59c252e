import { each, type Check } from './outcome.ts';
import { expectManner } from './manner.ts';
import { addressOf, has, oneOfEachKind, read } from './site.ts';

/** What a server does as it is configured, and a host as it likes. */
export const ofServers: Record<string, Check> = {
  'every file of text arrives in the coding that is asked for': async (host, site, expect) => {
    const asked = [
      ...site.policy.encodings.map((encoding) => ({ ...encoding, accept: encoding.name })),
      { ...site.policy.encodings[0]!, accept: 'gzip, deflate, br, zstd' },
    ];
    await each(
      site.files.filter((file) => has(site, file + asked[0]!.suffix)),
      async (file) => {
        const path = addressOf(site, file, host);
        for (const { accept, name, suffix } of asked) {
          const answer = await host.ask(path, { 'accept-encoding': accept });
          expect(answer.headers['content-encoding'] === name, path, `asked for ${accept}, got ${answer.headers['content-encoding']}`);
          expect(answer.body.equals(read(site, file + suffix)), path, `with ${name}: is not the copy that was built`);
          expect(
            /accept-encoding/i.test(answer.headers.vary ?? ''),
            path,
            `with ${name}: does not say that it varies with Accept-Encoding`,
          );
          expectManner(host, site, file, path, answer, expect);
        }
      },
    );
  },

  'a coding that is refused is not sent': async (host, site, expect) => {
    const path = addressOf(site, 'index.html', host);
    for (const [accept, name] of [
      ['br;q=0, gzip', 'gzip'],
      ['br; q=0.0, zstd;q=0', undefined],
      ['identity', undefined],
      ['brotli, xgzip', undefined],
    ] as const) {
      const answer = await host.ask(path, { 'accept-encoding': accept });
      const expected = has(site, 'index.html.br') ? name : undefined;
      expect(answer.headers['content-encoding'] === expected, path, `asked for ${accept}, got ${answer.headers['content-encoding']}`);
    }
  },

  'what is missing is not kept by browsers, wherever it is missing': async (host, site, expect) => {
    for (const folder of site.policy.cache.lastingFolders) {
      const path = `${folder}no-such-file.js`;
      const answer = await host.ask(path);
      expect(answer.status === 404, path, `status ${answer.status}, not 404`);
      expectManner(host, site, '404.html', path, answer, expect);
    }
  },

  'part of a file can be asked for': async (host, site, expect) => {
    await each(oneOfEachKind(site), async (file) => {
      const path = addressOf(site, file, host);
      const whole = read(site, file);
      const { status, headers, body } = await host.ask(path, { range: 'bytes=2-9' });
      expect(status === 206, path, `for a range: status ${status}, not 206`);
      expect(headers['content-range'] === `bytes 2-9/${whole.length}`, path, `for a range: Content-Range is ${headers['content-range']}`);
      expect(body.equals(whole.subarray(2, 10)), path, 'for a range: other bytes');
    });
  },

  'what a reader has already is not sent again, in any coding': async (host, site, expect) => {
    await each(oneOfEachKind(site), async (file) => {
      const path = addressOf(site, file, host);
      const tags = new Set<string>();
      const codings = ['identity', ...site.policy.encodings.filter(({ suffix }) => has(site, file + suffix)).map(({ name }) => name)];
      for (const coding of codings) {
        const { etag, ...headers } = (await host.ask(path, { 'accept-encoding': coding })).headers;
        const again = await host.ask(path, { 'accept-encoding': coding, 'if-none-match': etag ?? '' });
        expect(again.status === 304 && !again.body.length, path, `with its ETag, in ${coding}: status ${again.status}, not 304`);
        const since = await host.ask(path, { 'accept-encoding': coding, 'if-modified-since': headers['last-modified'] ?? '' });
        expect(since.status === 304, path, `with its date, in ${coding}: status ${since.status}, not 304`);
        tags.add(etag ?? '');
      }
      expect(tags.size === codings.length, path, 'two codings have the same ETag');
    });
  },

  'a question for the headers alone gets the same ones': async (host, site, expect) => {
    await each(oneOfEachKind(site), async (file) => {
      const path = addressOf(site, file, host);
      const { status, body, ...answer } = await host.ask(path, {}, 'HEAD');
      expect(status === 200 && !body.length, path, `for HEAD: status ${status}, ${body.length} bytes`);
      expectManner(host, site, file, path, { status, body, ...answer }, expect);
    });
  },

  'files that are not for readers are not there': async (host, site, expect) => {
    const { base, hidden, encodings } = site.policy;
    const copies = encodings.map(({ suffix }) => `${base}index.html${suffix}`);
    const dotted = ['.htaccess', '.nojekyll', '.git/config', '.env', 'en/.hidden'].map((name) => base + name);
    const outside = [`${base}..%2f..%2fetc/passwd`, `${base}%2e%2e/%2e%2e/etc/passwd`];
    for (const path of [...hidden, ...copies, ...dotted, ...outside]) {
      const { status } = await host.ask(path);
      expect([400, 403, 404].includes(status), path, `status ${status}, not 404`);
    }
  },

  'browsers are told to come by HTTPS, over HTTPS alone': async (host, site, expect) => {
    const path = site.policy.base;
    for (const [name, value] of Object.entries(site.policy.secureHeaders)) {
      const plain = (await host.ask(path)).headers[name.toLowerCase()];
      const secure = (await host.ask(path, { 'x-forwarded-proto': 'https' })).headers[name.toLowerCase()];
      expect(plain === undefined, path, `over HTTP: ${name} is ${plain}`);
      expect(secure === value, path, `behind a proxy that speaks HTTPS: ${name} is ${secure}`);
    }
  },
};
