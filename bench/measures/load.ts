import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Site } from '../../tools/hosts/host.ts';
import { startServer, type RunningServer } from '../../tools/hosts/real-server.ts';
import { buildOurs } from '../site.ts';
import { programs } from '../../tools/hosts/server-programs.ts';
import { readSite } from '../../tools/hosts/site.ts';

export const title = 'The built folder under load';

const seconds = 3;
const connections = 32;
const servers = ['nginx', 'caddy'] as const;
const codings = ['br', 'identity'];

/**
 * Every page of the real site in turn, asked for by wrk over loopback for a few seconds, from nginx and from Caddy with
 * the configuration of the build. Throws if a request fails or is answered with an error, and where the compressed copies are not
 * what is sent.
 */
export async function measure(): Promise<{ head: string[]; rows: string[][]; notes?: string[] }> {
  const { wrk } = programs('wrk');
  const { folder } = await buildOurs('served', 'src/content', {
    SITE_URL: 'https://site.example',
    EDITION: 'off',
    CACHE_DIR: 'node_modules/.cache',
  });
  const site = readSite(folder);
  const rows: string[][] = [];
  for (const name of servers) {
    const server = await startServer(name, site);
    try {
      for (const coding of codings) rows.push([name, coding, ...(await loaded(wrk, server, site, coding))]);
    } finally {
      await server.stop();
    }
  }
  return {
    head: ['server', 'coding', 'requests/s', 'KB a page', 'MB/s', 'half within', '99 % within', 'errors'],
    rows,
    notes: [`${connections} connections for ${seconds} s each; wrk runs on the same machine and takes its share of it.`],
  };
}

async function loaded(wrk: string, { name, port, ask }: RunningServer, site: Site, coding: string): Promise<string[]> {
  const pages = site.files
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .map((file) => site.policy.base + file.replace(/index\.html$/, ''));
  const { headers } = await ask(pages[0]!, { 'accept-encoding': coding });
  if ((headers['content-encoding'] ?? 'identity') !== coding)
    throw new Error(`${name} sends no ${coding}: build ${site.folder}/ with its compressed copies.`);
  const room = mkdtempSync(join(tmpdir(), 'load-'));
  try {
    writeFileSync(join(room, 'pages.lua'), script(pages, coding));
    const parameters = ['-t1', `-c${connections}`, `-d${seconds}s`, '-s', join(room, 'pages.lua'), `http://127.0.0.1:${port}`];
    const { stdout, stderr } = spawnSync(wrk, parameters, { encoding: 'utf8', timeout: (seconds + 20) * 1000 });
    const found = /^figures (.+)$/m.exec(stdout)?.[1]?.split(' ').map(Number);
    if (!found) throw new Error(`wrk did not finish: ${stderr}${stdout}`);
    const [requests, bytes, microseconds, median, late, errors] = found as [number, number, number, number, number, number];
    if (errors) throw new Error(`${name}, ${coding}: ${errors} of ${requests} requests failed under load.`);
    const each = (value: number, unit: number, digits = 1) => (value / unit).toFixed(digits);
    const persecond = 1e6 / microseconds;
    return [
      each(requests * persecond, 1, 0),
      each(bytes / requests, 1024),
      each(bytes * persecond, 1e6),
      `${each(median, 1000)} ms`,
      `${each(late, 1000)} ms`,
      String(errors),
    ];
  } finally {
    rmSync(room, { recursive: true });
  }
}

/** What wrk runs: one page after the other; a status of 400 or more is an error. */
const script = (pages: string[], coding: string) => `
local pages = { ${pages.map((page) => `"${page}"`).join(', ')} }
local next = 0
function request()
  next = next % #pages + 1
  return wrk.format("GET", pages[next], { ["Accept-Encoding"] = "${coding}" })
end
function done(summary, latency)
  local e = summary.errors
  print(string.format("figures %d %d %d %d %d %d", summary.requests, summary.bytes, summary.duration,
    latency:percentile(50), latency:percentile(99), e.connect + e.read + e.write + e.status + e.timeout))
end
`;
