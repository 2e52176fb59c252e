import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hostingPolicy, type HostingPolicy, type Redirect } from '#domain/hosting-policy.ts';
import { htaccess } from './apache.ts';
import { caddyfile } from './caddy.ts';
import { containerFile } from './container.ts';
import { movedPage } from './moved-page.ts';
import { headersFile, redirectsFile } from './netlify-rules.ts';
import { nginxConfig } from './nginx.ts';
import { vercelFile } from './vercel.ts';

/**
 * Writes the one policy of serving in the form of each host: what a host reads from the served folder into it, and the
 * configuration of servers beside it, in a folder with `-hosts` after its name.
 */
export function hosts({ redirects }: { redirects: Redirect[] }): AstroIntegration {
  let site = '';
  let base = '/';
  return {
    name: 'hosts',
    hooks: {
      'astro:config:done': ({ config }) => void ([site, base] = [config.site!, config.base]),
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir).replace(/[\\/]$/, '');
        const files = readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) =>
            join(entry.parentPath, entry.name)
              .slice(folder.length + 1)
              .replaceAll('\\', '/'),
          );
        writeHostFiles(folder, hostingPolicy(site, base, files, redirects));
      },
    },
  };
}

/** Writes what hosts read into a folder that is to be served, and what servers read beside it. */
export function writeHostFiles(folder: string, policy: HostingPolicy): void {
  const beside = `${folder}-hosts`;
  const moved = policy.redirects.map((redirect) => [
    `moved-pages/${redirect.from.slice(policy.base.length)}index.html`,
    movedPage(redirect, policy.base),
  ]);
  rmSync(beside, { recursive: true, force: true });
  write(folder, {
    _headers: headersFile(policy),
    _redirects: redirectsFile(policy),
    'vercel.json': vercelFile(policy),
    '.htaccess': htaccess(policy),
    // GitHub Pages leaves out folders such as `_astro` unless it finds this.
    '.nojekyll': '',
  });
  write(beside, {
    'policy.json': `${JSON.stringify(policy, null, 2)}\n`,
    'nginx.conf': nginxConfig(policy),
    Caddyfile: caddyfile(policy),
    Containerfile: containerFile(policy.base),
    ...Object.fromEntries(moved),
  });
}

function write(folder: string, files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
