import { rmSync } from 'node:fs';
import { costOf, type Cost } from './cost.ts';

export interface Build {
  folder: string;
  cost: Cost;
}

/**
 * Builds the topic in `contentRoot` as `npm run build` does into `.build/bench/<name>/site`. What a build keeps for the
 * next one is kept in `.build/bench/<name>/cache`, which is empty to begin with, or in that of the build named `after`.
 */
export async function buildOurs(name: string, contentRoot: string, env: Record<string, string> = {}, after?: string): Promise<Build> {
  const place = `.build/bench/${name}`;
  rmSync(place, { recursive: true, force: true });
  const folder = `${place}/site`;
  const CACHE_DIR = `.build/bench/${after ?? name}/cache`;
  const cost = await costOf(process.execPath, ['tools/build.ts'], {
    env: { OUT_DIR: folder, CONTENT_ROOT: contentRoot, CACHE_DIR, ...env },
  });
  return { folder, cost };
}

let real: Promise<Build> | undefined;

/** The real site at the root of a host, built once for all measures of a run; without compressed copies. */
export const realSite = () =>
  (real ??= buildOurs('real', 'src/content', {
    SITE_URL: 'https://site.example',
    COMPRESS: 'off',
    CACHE_DIR: 'node_modules/.cache',
  }));
