import { hash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionFileName, isCopy, type FileDigest } from '#domain/edition-files.ts';
import { filesIn } from './files-in.ts';

/**
 * Completes `/edition.json` with the digests of all files of a finished site, and says how many there are; must come after
 * everything else that writes into the folder. `moved` has the pages of moved entries by their file, and where they lead.
 */
export function writeDigests(folder: string, moved: Map<string, string>): string {
  const target = join(folder, editionFileName);
  if (!existsSync(target)) throw new Error(`${target} is missing, so the digests have no place: src/pages/edition.json.ts writes it.`);
  const files = digestsIn(folder);
  for (const [file, leadsTo] of moved) Object.assign(files.get(file)!, { leadsTo });
  const known = new Set(files.keys());
  const own = [...files].filter(([path]) => path !== editionFileName && !isCopy(path, known));
  const edition = { ...JSON.parse(readFileSync(target, 'utf8')), files: Object.fromEntries(own) };
  writeFileSync(target, `${JSON.stringify(edition, null, 1)}\n`);
  return `${edition.name}: ${own.length} files.`;
}

/** Every file in a folder by its path, in order. */
export const digestsIn = (folder: string): Map<string, FileDigest> =>
  new Map(filesIn(folder).map((path) => [path, digestOf(readFileSync(join(folder, path)))]));

export const digestOf = (file: Uint8Array): FileDigest => ({ sha256: hash('sha256', file), bytes: file.length });
