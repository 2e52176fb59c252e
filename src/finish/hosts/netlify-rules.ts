import type { HostingPolicy } from '#domain/hosting-policy.ts';

/**
 * `_headers` and `_redirects` as Netlify and Cloudflare Pages read them. No two rules give a path the same header, for
 * Netlify takes the one and Cloudflare both; and both send pages with `max-age=0, must-revalidate` unless told otherwise.
 */
export function headersFile({ base, headers, secureHeaders, cache }: HostingPolicy): string {
  const rule = (path: string, given: Record<string, string>) =>
    [path, ...Object.entries(given).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  return [
    rule(`${base}*`, { ...headers, ...secureHeaders }),
    ...cache.lastingFolders.map((folder) => rule(`${folder}*`, { 'Cache-Control': cache.lasting })),
    ...cache.lastingFiles.map((file) => rule(file, { 'Cache-Control': cache.lasting })),
  ].join('\n');
}

/**
 * Moved pages; and for Netlify the page for what is not there, which Cloudflare finds by itself and passes over here. At the
 * old address lies a page that leads on, for hosts without redirects: Netlify prefers it to a rule, unless the status
 * ends in `!`, which Cloudflare passes over in its turn.
 */
export function redirectsFile({ redirects, notFound }: HostingPolicy): string {
  return [
    ...redirects.flatMap(({ from, to }) => [`${from} ${to} 301!`, `${from} ${to} 301`, `${from.slice(0, -1)} ${to} 301`]),
    ...notFound.map(({ under, page }) => `${under}* ${page} 404`),
    '',
  ].join('\n');
}
