import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hostingPolicy } from '#domain/hosting-policy.ts';
import { leadsTo } from '../leads-to.ts';
import { htaccess } from './apache.ts';
import { caddyfile } from './caddy.ts';
import { containerFile } from './container.ts';
import { headersFile, redirectsFile } from './netlify-rules.ts';
import { nginxConfig } from './nginx.ts';
import { vercelFile } from './vercel.ts';

/**
 * Writes the one policy of serving in the form of each host: what a host reads from the served folder into it, and the
 * configuration of servers beside it, in a folder with `-hosts` after its name.
 */
export function hosts(): AstroIntegration {
  let site = '';
  let base = '/';
  return {
    name: 'hosts',
    hooks: {
      'astro:config:done': ({ config }) => void ([site, base] = [config.site!, config.base.replace(/\/?$/, '/')]),
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir).replace(/[\\/]$/, '');
        const files = readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) =>
            join(entry.parentPath, entry.name)
              .slice(folder.length + 1)
              .replaceAll('\\', '/'),
          );
        const pages = files.filter((file) => file.endsWith('/index.html'));
        const redirects = pages.flatMap((file) => {
          const to = leadsTo(readFileSync(join(folder, file), 'utf8'));
          return to ? [{ from: base + file.replace(/index\.html$/, ''), to }] : [];
        });
        const policy = hostingPolicy(site, base, files, redirects);
        write(folder, {
          _headers: headersFile(policy),
          _redirects: redirectsFile(policy),
          'vercel.json': vercelFile(policy),
          '.htaccess': htaccess(policy),
          // GitHub Pages leaves out folders such as `_astro` unless it finds this.
          '.nojekyll': '',
        });
        write(`${folder}-hosts`, {
          'policy.json': `${JSON.stringify(policy, null, 2)}\n`,
          'nginx.conf': nginxConfig(policy),
          Caddyfile: caddyfile(policy),
          Containerfile: containerFile(policy.base),
        });
      },
    },
  };
}

function write(folder: string, files: Record<string, string>) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
