import type { HostingPolicy } from '#domain/hosting-policy.ts';

/**
 * A Caddyfile. Caddy fetches certificates for the name by itself. `SITE_ADDRESS` and `SITE_ROOT` in its environment
 * stand in for the name and the folder.
 */
export function caddyfile({
  host,
  base,
  headers,
  secureHeaders,
  cache,
  types,
  encodings,
  notFound,
  hidden,
  redirects,
}: HostingPolicy): string {
  const block = (name: string, lines: string[]) => [`${name} {`, ...lines.map((line) => `  ${line}`), '}'];
  const set = (given: Record<string, string>) => Object.entries(given).map(([name, value]) => `${name} "${value}"`);
  return [
    `# Written by the build. The document root holds the site at ${base}.`,
    ...block('(site_headers)', [
      ...block('header', [...set(headers), ...set({ 'Cache-Control': cache.others })]),
      '@secure protocol https',
      ...block('header @secure', set(secureHeaders)),
      '@forwarded header X-Forwarded-Proto https',
      ...block('header @forwarded', set(secureHeaders)),
    ]),
    ...block('(site_files)', [...block('file_server', [`precompressed ${encodings.map(({ name }) => name).join(' ')}`])]),
    ...block(`{$SITE_ADDRESS:${host}}`, [
      'root * {$SITE_ROOT:/srv/www}',
      // In a `route` everything happens in the order in which it is written.
      ...block('route', [
        'import site_headers',
        ...redirects.flatMap(({ from, to }) => [from, from.slice(0, -1)].map((path) => `redir ${path} ${to} 301`)),
        // Caddy would lead a folder's name to the folder by itself, but lose the query.
        ...block('map {query} {site_query}', ['~(.+) "?${1}"', 'default ""']),
        ...block('@folder', ['not path */ //*', 'file {path}/index.html']),
        'redir @folder {path}/{site_query} 301',
        `@hidden path ${['*/.*', ...hidden, ...encodings.map(({ suffix }) => `*${suffix}`)].join(' ')}`,
        'error @hidden 404',
        `@lasting path ${[...cache.lastingFolders.map((folder) => `${folder}*`), ...cache.lastingFiles].join(' ')}`,
        `header @lasting Cache-Control "${cache.lasting}"`,
        ...types
          .toReversed()
          .flatMap(({ ending, type }, index) => [
            `@type${index} path *${ending}${ending === '.html' ? ' */' : ''}`,
            `header @type${index} Content-Type "${type}"`,
          ]),
        `@text path */ ${types.flatMap(({ ending, text }) => (text ? [`*${ending}`] : [])).join(' ')}`,
        ...block('header @text', ['Vary Accept-Encoding', 'defer']),
        'import site_files',
      ]),
      ...block('handle_errors', [
        'import site_headers',
        'header Content-Type "text/html; charset=utf-8"',
        ...notFound.flatMap(({ under, page }, index) => {
          const last = index === notFound.length - 1;
          return block(last ? 'handle' : `handle ${under}*`, [`rewrite * ${page}`]);
        }),
        'import site_files',
      ]),
    ]),
    '',
  ].join('\n');
}
