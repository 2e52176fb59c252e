import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostingPolicy } from '#domain/hosting-policy.ts';
import { filesIn } from '../files-in.ts';
import { htaccess } from './apache.ts';
import { caddyfile } from './caddy.ts';
import { containerFile } from './container.ts';
import { headersFile, redirectsFile } from './netlify-rules.ts';
import { nginxConfig } from './nginx.ts';
import { vercelFile } from './vercel.ts';

/**
 * Writes the one policy of serving in the form of each host: what a host reads from the served folder into it, and the
 * configuration of servers beside it, in a folder with `-hosts` after its name. `moved` has the pages of moved entries by
 * their file, and where they lead.
 */
export function writeHostFiles({ folder, site, base }: { folder: string; site: string; base: string }, moved: Map<string, string>) {
  const redirects = [...moved].map(([file, to]) => ({ from: base + file.replace(/index\.html$/, ''), to }));
  const policy = hostingPolicy(site, base, filesIn(folder), redirects);
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
}

function write(folder: string, files: Record<string, string>) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
