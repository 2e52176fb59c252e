import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { folders } from './file-kind.ts';

/** The bytes of a file; or that it is a folder where a file should be, or larger than any text of ours may be. */
export type RawFile = Uint8Array | 'folder' | 'too-large';

/** Many times the longest chapter; a larger one is another kind of file with a wrong name. */
export const largestKilobytes = 128;

/** Every file of the topic in the folder `root` by its path in there, in code point order: what a disk returns differs from machine to machine. */
export function topicFiles(root: string): Map<string, RawFile> {
  const names = listFolder(root).flatMap((name) =>
    folders.includes(name) ? listFolder(join(root, name)).map((file) => `${name}/${file}`) : [name],
  );
  return new Map(names.map((name) => [name, readRaw(join(root, name))]));
}

function readRaw(path: string): RawFile {
  const about = statSync(path, { throwIfNoEntry: false });
  if (!about?.isFile()) return 'folder';
  return about.size > largestKilobytes * 1024 ? 'too-large' : readFileSync(path);
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
