import { readLock } from './facts-lock-file.ts';
import { readFile, type FileReading } from './read-file.ts';
import { judge, type Reading } from './read-content.ts';
import { topicFiles, type RawFile } from './topic-files.ts';

/** What was read of each file the last time, by its path in the topic. */
export type TopicMemory = Map<string, { raw: RawFile; reading: FileReading }>;

/**
 * Reads and judges a topic. A file whose bytes are those in the memory is not parsed again; but the whole topic is
 * judged each time, since a slip in one file may show in another. `changed` holds the folders in which a file came,
 * went or changed.
 */
export function readAgain(root: string, memory: TopicMemory): { reading: Reading; changed: Set<string> } {
  const before = new Map(memory);
  const changed = new Set<string>();
  memory.clear();
  for (const [path, raw] of topicFiles(root)) {
    const known = before.get(path);
    const same = known && isSame(known.raw, raw);
    if (!same) changed.add(folderOf(path));
    memory.set(path, same ? known : { raw, reading: readFile(root, path, raw) });
    before.delete(path);
  }
  for (const gone of before.keys()) changed.add(folderOf(gone));
  const readings = new Map([...memory].map(([path, { reading }]) => [path, reading]));
  return { reading: judge(root, readings, readLock(root)), changed };
}

const folderOf = (path: string) => path.split('/')[0]!;
const isSame = (a: RawFile, b: RawFile) => (typeof a === 'string' || typeof b === 'string' ? a === b : Buffer.compare(a, b) === 0);
