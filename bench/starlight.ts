import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Chronicle } from './entries/entries.ts';
import { buildIn, writeMarkdown } from './markdown-pages.ts';
import { peer } from './peers.ts';
import type { Build } from './site.ts';

/** Builds a default Starlight site of the same entries, from a cold cache, into `.build/bench/<name>`: `/en/timeline/<id>/`. */
export function buildStarlight(name: string, chronicle: Chronicle, extension: 'md' | 'mdx' = 'mdx'): Promise<Build> {
  const cwd = peer('starlight');
  for (const cache of ['node_modules/.astro', '.astro']) rmSync(join(cwd, cache), { recursive: true, force: true });
  writeMarkdown(join(cwd, 'src/content/docs'), chronicle, extension);
  return buildIn(cwd, name, ['node_modules/astro/bin/astro.mjs', 'build']);
}
