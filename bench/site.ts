import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
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

const pictures = 'node_modules/.cache/share-pictures';

/** Takes away the share pictures that were made since `time`: those of invented entries serve no other build. */
export function forgetPictures(time: number): void {
  for (const name of readdirSync(pictures)) if (statSync(join(pictures, name)).mtimeMs >= time) rmSync(join(pictures, name));
}

let real: Promise<Build> | undefined;

/** The real site at the root of a host, built once for all measures of a run. */
export const realSite = () => (real ??= buildOurs('site', 'src/content', { SITE_URL: 'https://site.example', COMPRESS: 'off' }));
