import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, Host, Site } from './host.ts';
import { headersFrom, redirectsFrom, ruleMatches } from './rule-files.ts';

/**
 * How three hosts answer for a folder, by what they document and as far as a folder can influence it. No server is
 * started: each gives its answer as a function of the request.
 *
 * - Netlify: docs.netlify.com/manage/routing (headers, redirects, redirect options), with its default "pretty URLs".
 * - Cloudflare Pages: developers.cloudflare.com/pages/configuration (serving pages, headers, redirects).
 * - GitHub Pages: docs.github.com/pages (custom 404 page, about Jekyll).
 */
export const staticHosts = { netlify, cloudflarePages, githubPages };
export type StaticHostName = keyof typeof staticHosts;

const revalidate = 'public, max-age=0, must-revalidate';

function netlify(site: Site): Host {
  const { file, page, read } = inFolder(site);
  const headersOf = headersFrom(read('_headers'));
  const rules = redirectsFrom(read('_redirects'));
  return host(
    'Netlify',
    { sendsHeaders: true, cache: lastingAnd(site, revalidate), notFound: 'nearest', followsRedirects: true, dropsHtml: false },
    (path, query) => {
      const headers = { 'cache-control': revalidate, ...headersOf(path) };
      // Netlify matches a rule with and without the slash at the end.
      const applying = rules.filter(({ from }) => [path, `${path}/`, path.replace(/\/$/, '')].some((each) => ruleMatches(from, each)));
      const forced = applying.find((rule) => rule.forced);
      if (forced) return led(forced.status, forced.to, headers);
      if (page(path)) return found(page(path)!, headers);
      if (!path.endsWith('/') && page(`${path}/`)) return led(301, `${path}/${query}`, headers);
      const [rule] = applying;
      if (rule?.status === 404) return found(file(rule.to), headers, 404);
      if (rule) return led(rule.status, rule.to, headers);
      return found(file(`${site.policy.base}404.html`), headers, 404);
    },
  );
}

function cloudflarePages(site: Site): Host {
  const { file, page, read } = inFolder(site);
  const headersOf = headersFrom(read('_headers'));
  if (site.files.length > 20_000)
    throw new Error(`Cloudflare Pages takes 20,000 files; there are ${site.files.length}, without their copies.`);
  // Rules with another status are passed over.
  const rules = redirectsFrom(read('_redirects')).filter(
    ({ status, forced }) => !forced && [200, 301, 302, 303, 307, 308].includes(status),
  );
  return host(
    'Cloudflare Pages',
    { sendsHeaders: true, cache: lastingAnd(site, revalidate), notFound: 'nearest', followsRedirects: true, dropsHtml: true },
    (path, query) => {
      const headers = { 'cache-control': revalidate, ...headersOf(path) };
      const rule = rules.find(({ from }) => ruleMatches(from, path));
      if (rule) return led(rule.status, rule.to, headers);
      if (/\.html$/.test(path) && file(path)) return led(308, path.replace(/(index)?\.html$/, '') + query, headers);
      const served = page(path) ?? file(`${path}.html`);
      if (served) return found(served, headers);
      if (page(`${path}/`)) return led(308, `${path}/${query}`, headers);
      for (let folder = path; ; folder = folder.replace(/\/[^/]*\/?$/, '')) {
        const nearest = file(`${folder.replace(/\/$/, '')}/404.html`);
        if (nearest || !folder) return found(nearest, headers, 404);
      }
    },
  );
}

function githubPages(site: Site): Host {
  const { file, page } = inFolder(site);
  const headers = { 'cache-control': 'max-age=600', 'access-control-allow-origin': '*' };
  const cache = { lasting: 'max-age=600', others: 'max-age=600' };
  return host(
    'GitHub Pages',
    { sendsHeaders: false, cache, notFound: 'root', followsRedirects: false, dropsHtml: false },
    (path, query) => {
      const served = page(path) ?? file(`${path}.html`);
      if (served) return found(served, headers);
      if (!path.endsWith('/') && page(`${path}/`)) return led(301, `${path}/${query}`, headers);
      return found(file(`${site.policy.base}404.html`), headers, 404);
    },
  );
}

const lastingAnd = ({ policy }: Site, others: string) => ({ lasting: policy.cache.lasting, others });

/** `answer` is given the path and the query, with its question mark or empty. */
const host = (name: string, customs: Host['customs'], answer: (path: string, query: string) => Answer): Host => ({
  name,
  customs,
  ask: async (asked) => {
    const { pathname, search } = new URL(asked, 'https://host.invalid');
    return answer(decodeURIComponent(pathname), search);
  },
  stop: async () => {},
});

/** Files by their address: `file` the very file, `page` also the `index.html` of a folder. */
function inFolder({ folder, policy: { base } }: Site) {
  const file = (path: string) => {
    if (!path.startsWith(base)) return undefined;
    const name = join(folder, path.slice(base.length));
    return statSync(name, { throwIfNoEntry: false })?.isFile() ? name : undefined;
  };
  const page = (path: string) => (path.endsWith('/') ? file(`${path}index.html`) : file(path));
  return { file, page, read: (name: string) => readFileSync(join(folder, name), 'utf8') };
}

function found(file: string | undefined, headers: Record<string, string>, status = 200): Answer {
  if (!file) return { status: 404, headers, body: Buffer.alloc(0) };
  // Types of other files are each host's own.
  const type: Record<string, string> = file.endsWith('.html') ? { 'content-type': 'text/html; charset=utf-8' } : {};
  return { status, headers: { ...headers, ...type }, body: readFileSync(file) };
}

const led = (status: number, location: string, headers: Record<string, string>): Answer => ({
  status,
  headers: { ...headers, location },
  body: Buffer.alloc(0),
});
