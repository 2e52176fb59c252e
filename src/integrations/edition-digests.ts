import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { editionFileName, isCopy, type FileDigest } from '#domain/edition-files.ts';
import { leadsTo } from './leads-to.ts';

/** Completes `/edition.json`; must come after everything else that writes into the folder. */
export function editionDigests(): AstroIntegration {
  return {
    name: 'edition-digests',
    hooks: { 'astro:build:done': ({ dir, logger }) => logger.info(writeDigests(fileURLToPath(dir))) },
  };
}

/** Writes the digests of all files of a finished site into its `edition.json`, and says how many there are. */
export function writeDigests(folder: string): string {
  const target = join(folder, editionFileName);
  if (!existsSync(target)) throw new Error(`${target} is missing, so the digests have no place: src/pages/edition.json.ts writes it.`);
  const files = digestsIn(folder);
  const known = new Set(files.keys());
  const own = [...files].filter(([path]) => path !== editionFileName && !isCopy(path, known));
  for (const [path, digest] of own) if (path.endsWith('/index.html')) digest.leadsTo = leadsTo(readFileSync(join(folder, path), 'utf8'));
  const edition = { ...JSON.parse(readFileSync(target, 'utf8')), files: Object.fromEntries(own) };
  writeFileSync(target, `${JSON.stringify(edition, null, 1)}\n`);
  return `${edition.name}: ${own.length} files.`;
}

/** Every file in a folder by its path, in order. */
export function digestsIn(folder: string): Map<string, FileDigest> {
  const paths = (readdirSync(folder, { recursive: true }) as string[]).filter((path) => statSync(join(folder, path)).isFile());
  const slashed = paths.map((path) => path.replaceAll('\\', '/')).sort();
  return new Map(slashed.map((path) => [path, digestOf(readFileSync(join(folder, path)))]));
}

export const digestOf = (file: Uint8Array): FileDigest => ({ sha256: hash('sha256', file), bytes: file.length });
