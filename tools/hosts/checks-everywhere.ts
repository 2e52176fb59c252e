import { each, type Check } from './outcome.ts';
import { expectManner } from './manner.ts';
import { addressOf, has, read } from './site.ts';

/** What must hold wherever the site is served, by what a test of it would be called. */
export const everywhere: Record<string, Check> = {
  'every file arrives as it is, with its type, its caching and the headers of the policy': async (host, site, expect) => {
    await each(site.files, async (file) => {
      const path = addressOf(site, file, host);
      const answer = await host.ask(path);
      expect(answer.status === 200, path, `status ${answer.status}, not 200`);
      expect(answer.body.equals(read(site, file)), path, 'is not the file, byte for byte');
      expect(!answer.headers['content-encoding'], path, `is encoded with ${answer.headers['content-encoding']}, unasked`);
      expectManner(host, site, file, path, answer, expect);
    });
  },

  'an address that is not there has status 404 and the page of its language': async (host, site, expect) => {
    const { notFound } = site.policy;
    for (const { under, page } of notFound)
      for (const path of ['no-such-page/', 'no-such-page', 'no/such/file.css?x=1', 'a/'.repeat(20)].map((rest) => under + rest)) {
        const answer = await host.ask(path);
        const shown = host.customs?.notFound === 'root' ? notFound.at(-1)!.page : page;
        expect(answer.status === 404, path, `status ${answer.status}, not 404`);
        expect(answer.body.equals(read(site, shown.slice(site.policy.base.length))), path, `does not show ${shown}`);
        expectManner(host, site, '404.html', path, answer, expect);
      }
  },

  'a folder’s name without its slash leads to the folder, and keeps the query': async (host, site, expect) => {
    const folders = site.files.filter((file) => file.endsWith('/index.html'));
    await each(folders, async (file) => {
      const path = addressOf(site, file, host);
      const answer = await host.ask(`${path.slice(0, -1)}?q=a%20b`);
      const location = answer.headers.location?.replace(/^http:\/\/127\.0\.0\.1:\d+/, '');
      expect([301, 308].includes(answer.status), path, `without its slash: status ${answer.status}, not a lasting redirect`);
      expect(location === `${path}?q=a%20b`, path, `without its slash: leads to ${location}`);
    });
  },

  'a page that has moved leads to its new address': async (host, site, expect) => {
    for (const { from, to } of site.policy.redirects)
      for (const path of [from, from.slice(0, -1)]) {
        const { status, headers, body } = await host.ask(path);
        if (host.customs && !host.customs.followsRedirects) {
          if (path === from) expect(body.includes(`content="0; url=${to}"`), path, `is not a page that leads to ${to}`);
          continue;
        }
        expect(status === 301, path, `status ${status}, not 301`);
        expect(headers.location?.replace(/^http:\/\/127\.0\.0\.1:\d+/, '') === to, path, `leads to ${headers.location}, not to ${to}`);
      }
  },

  'a folder without a page is not listed': async (host, site, expect) => {
    const folders = new Set(
      site.files.flatMap((file) =>
        file
          .split('/')
          .slice(0, -1)
          .map((_, depth, all) => `${all.slice(0, depth + 1).join('/')}/`),
      ),
    );
    const bare = [...folders].filter((folder) => !has(site, `${folder}index.html`));
    for (const folder of bare) {
      const path = site.policy.base + folder;
      const { status } = await host.ask(path);
      expect(status === 404, path, `status ${status}, not 404`);
    }
  },
};
