import type { HostingPolicy } from '#domain/hosting-policy.ts';
import { escaped } from './pattern.ts';

/**
 * `.htaccess` for Apache 2.4 with mod_headers, mod_mime and mod_rewrite, as shared hosts have them. Without one of them
 * the site is served with less, and never wrongly.
 */
export function htaccess({ base, headers, secureHeaders, cache, types, encodings, notFound, hidden, redirects }: HostingPolicy): string {
  const module = (name: string, lines: string[]) => [`<IfModule mod_${name}.c>`, ...lines.map((line) => `  ${line}`), '</IfModule>'];
  const inFolder = (path: string) => escaped(path.slice(base.length));
  const suffixes = encodings.map(({ suffix }) => suffix.slice(1)).join('|');
  const lasting = [...cache.lastingFolders, ...cache.lastingFiles].map(escaped).join('|');
  const set = (given: Record<string, string>) => Object.entries(given).map(([name, value]) => `Header always set ${name} "${value}"`);
  return [
    '# Written by the build.',
    'Options -Indexes -MultiViews',
    'DirectoryIndex index.html',
    'FileETag MTime Size',
    'AddDefaultCharset Off',
    `ErrorDocument 404 ${notFound.at(-1)!.page}`,
    ...notFound
      .slice(0, -1)
      .flatMap(({ under, page }) => [`<If "%{REQUEST_URI} =~ m#^${escaped(under)}#">`, `  ErrorDocument 404 ${page}`, '</If>']),
    ...module('rewrite', [
      'RewriteEngine On',
      ...redirects.map(({ from, to }) => `RewriteRule ^${inFolder(from)}?$ ${to} [R=301,NE,L]`),
      `RewriteRule (^|/)\\.(?!well-known/) - [R=404,L]`,
      `RewriteRule ^(${hidden.map(inFolder).join('|')})$ - [R=404,L]`,
      `RewriteCond %{ENV:REDIRECT_STATUS} ^$`,
      `RewriteRule \\.(${suffixes})$ - [R=404,L]`,
      'RewriteCond %{REQUEST_FILENAME}index.html -f',
      'RewriteRule (^|/)$ %{REQUEST_URI}index.html',
      'RewriteCond %{REQUEST_FILENAME} -d',
      'RewriteRule (^|/)$ - [R=404,L]',
      ...encodings.flatMap(({ name, suffix }) => [
        `RewriteCond %{HTTP:Accept-Encoding} (^|[,\\s])${name}(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))\\s*([;,]|$) [NC]`,
        `RewriteCond %{REQUEST_FILENAME}${suffix} -f`,
        `RewriteRule ^(.+)$ $1${suffix} [L]`,
      ]),
    ]),
    // Debian takes `.br` for Breton.
    ...module('mime', [
      ...encodings.flatMap(({ name, suffix }) => [`RemoveType ${suffix}`, `RemoveLanguage ${suffix}`, `AddEncoding ${name} ${suffix}`]),
      ...types.filter(({ ending }) => ending.startsWith('.')).map(({ ending, type }) => `AddType "${type}" ${ending}`),
    ]),
    ...types
      .filter(({ ending }) => ending.startsWith('/'))
      .flatMap(({ ending, type }) => [
        `<FilesMatch "^${escaped(ending.slice(1))}(\\.(${suffixes}))?$">`,
        `  ForceType "${type}"`,
        '</FilesMatch>',
      ]),
    ...module('headers', [
      ...set(headers),
      `Header always set Cache-Control "${cache.others}"`,
      `<If "%{REQUEST_URI} =~ m#^(${lasting})#">`,
      `  Header always set Cache-Control "${cache.lasting}"`,
      '</If>',
      `<FilesMatch "(${types
        .filter(({ text }) => text)
        .map(({ ending }) => escaped(ending.replace('/', '')))
        .join('|')})(\\.(${suffixes}))?$">`,
      '  Header always merge Vary Accept-Encoding',
      '</FilesMatch>',
      `<If "%{HTTPS} == 'on' || %{req_novary:X-Forwarded-Proto} == 'https'">`,
      ...set(secureHeaders).map((line) => `  ${line}`),
      '</If>',
    ]),
    '',
  ].join('\n');
}
