import { readLock } from './facts-lock-file.ts';
import { readFile, type FileReading } from './read-file.ts';
import { judge, type Reading } from './read-content.ts';
import { topicFiles, type RawFile } from './topic-files.ts';

/**
 * Reads and judges a topic again and again. A file whose bytes are the same is not parsed again, but the whole topic is
 * judged each time: a slip in one file may be noticed in another.
 */
export function liveTopic(root: string): () => Reading {
  let known = new Map<string, { raw: RawFile; reading: FileReading }>();
  return () => {
    const now = [...topicFiles(root)].map(([path, raw]) => {
      const before = known.get(path);
      return [path, before && isSame(before.raw, raw) ? before : { raw, reading: readFile(root, path, raw) }] as const;
    });
    known = new Map(now);
    return judge(root, new Map(now.map(([path, { reading }]) => [path, reading])), readLock(root));
  };
}

const isSame = (a: RawFile, b: RawFile) => (typeof a === 'string' || typeof b === 'string' ? a === b : Buffer.compare(a, b) === 0);
