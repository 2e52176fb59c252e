import { rmSync } from 'node:fs';
import { costOf, type Cost } from './cost.ts';

export interface Build {
  folder: string;
  cost: Cost;
}

/** Builds the topic in `contentRoot` as `npm run build` does, from a cold cache, into `.build/bench/<name>`. */
export async function buildOurs(name: string, contentRoot: string, env: Record<string, string> = {}): Promise<Build> {
  const folder = `.build/bench/${name}`;
  rmSync(folder, { recursive: true, force: true });
  const cost = await costOf(process.execPath, ['tools/build.ts'], { env: { OUT_DIR: folder, CONTENT_ROOT: contentRoot, ...env } });
  return { folder, cost };
}

let real: Promise<Build> | undefined;

/** The real site at the root of a host, built once for all measures of a run. */
export const realSite = () => (real ??= buildOurs('site', 'src/content', { SITE_URL: 'https://site.example' }));
