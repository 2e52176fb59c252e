import { hash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The path of a file that is costly to make and follows from `key` alone: kept in `folder` from one build to the next, made
 * when it is not there.
 */
export async function kept(folder: string, key: string, make: () => Promise<Buffer>): Promise<string> {
  const file = join(folder, hash('sha256', key));
  if (existsSync(file)) return file;
  const made = await make();
  mkdirSync(folder, { recursive: true });
  // Another build may be looking for the same file: it finds the whole of it or none.
  writeFileSync(`${file}.${process.pid}`, made);
  renameSync(`${file}.${process.pid}`, file);
  return file;
}
