import { join } from 'node:path';
import type { Chronicle } from './entries/entries.ts';
import { buildIn, writeMarkdown } from './markdown-pages.ts';
import { peer } from './peers.ts';
import type { Build } from './site.ts';

/** Builds bare pages of the same entries with Eleventy into `.build/bench/<name>`. */
export function buildEleventy(name: string, chronicle: Chronicle): Promise<Build> {
  const cwd = peer('eleventy');
  writeMarkdown(join(cwd, 'src'), chronicle, 'md', (locale) => ({ layout: 'entry.njk', locale }));
  return buildIn(cwd, name, ['node_modules/@11ty/eleventy/cmd.cjs']);
}
