import type { HostingPolicy } from '#domain/hosting-policy.ts';
import { escaped } from './pattern.ts';

/**
 * A site for nginx as any distribution builds it: nothing here needs a module that is not compiled in. A reader who
 * takes a coding is led to the copy that lies beside the file, by a rewrite; the copy's location knows the type.
 */
export function nginxConfig({
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
  const suffixes = encodings.map(({ suffix }) => suffix.slice(1));
  const copy = `\\.(?:${suffixes.join('|')})`;
  const texts = types.filter(({ text }) => text);
  const header = (name: string, value: string) => `  add_header ${name} ${value} always;`;
  const fixed = Object.entries(headers).map(([name, value]) => header(name, `"${value}"`));
  const secure = Object.entries(secureHeaders);
  const lasting = [...cache.lastingFolders, ...cache.lastingFiles].map((path) => `  "~^${escaped(path)}" "${cache.lasting}";`);
  const locations = types.flatMap(({ ending, type, text }) => {
    const known = `types { "${type}" ${ending.split('.').at(-1)}; }`;
    if (!text) return [`  location ~ ${escaped(ending)}$ { ${known} }`];
    return [
      `  location ~ ${escaped(ending)}$ {`,
      `    ${known}`,
      '    if (-f $request_filename$site_copy) { rewrite ^ $uri$site_copy last; }',
      '  }',
      `  location ~ ${escaped(ending)}${copy}$ { internal; types { "${type}" ${suffixes.join(' ')}; } }`,
    ];
  });
  return `# Written by the build. Include it in nginx's \`http\` block (conf.d does). The document root holds the site at ${base}.

# The best coding that a reader takes, as the suffix of a copy; of nothing if it takes none or refuses it with q=0.
map $http_accept_encoding $site_copy {
  default .none;
${encodings.map(({ name, suffix }) => `  "~*(?:^|[,\\s])${name}(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))\\s*(?:[;,]|$)" ${suffix};`).join('\n')}
}
# An error that nginx words itself is not compressed.
map "$status $uri" $site_encoding {
  default "";
${encodings.map(({ name, suffix }) => `  "~^(?:200|206|304|404) .*${escaped(suffix)}$" ${name};`).join('\n')}
}
map $uri $site_vary {
  default "";
  "~(?:/|${texts.map(({ ending }) => escaped(ending)).join('|')})(?:${copy})?$" Accept-Encoding;
}
map $uri $site_cache {
  default "${cache.others}";
${lasting.join('\n')}
}
map $uri $site_not_found {
  default ${notFound.at(-1)!.page};
${notFound
  .slice(0, -1)
  .map(({ under, page }) => `  "~^${escaped(under)}" ${page};`)
  .join('\n')}
}
${secure.map(([, value], index) => `map "$https $http_x_forwarded_proto" $site_secure_${index} {\n  default "";\n  "~*on|https" "${value}";\n}`).join('\n')}

server {
  listen 80;
  listen [::]:80;
  server_name ${host};
  root /srv/www;

  index index.html;
  autoindex off;
  server_tokens off;
  absolute_redirect off;
  # The copies are compressed already.
  gzip off;
  default_type application/octet-stream;

${fixed.join('\n')}
${secure.map(([name], index) => header(name, `$site_secure_${index}`)).join('\n')}
${header('Cache-Control', '$site_cache')}
${header('Content-Encoding', '$site_encoding')}
${header('Vary', '$site_vary')}

  error_page 404 $site_not_found;
  error_page 403 =404 $site_not_found;
${redirects.map(({ from, to }) => `  location ~ ^${escaped(from)}?$ { return 301 ${to}; }`).join('\n')}
  location ~ /\\.(?!well-known/) { return 404; }
  location ~ ^(?:${hidden.map(escaped).join('|')})$ { return 404; }
${locations.join('\n')}
}
`.replaceAll(/\n{3,}/g, '\n\n');
}
