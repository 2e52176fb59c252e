import { contentRoot } from './content-root.ts';
import { readLock } from './facts-lock-file.ts';
import { readFile, type FileReading } from './read-file.ts';
import { judge, type Reading } from './read-content.ts';
import { topicFiles, type RawFile } from './topic-files.ts';

/**
 * A topic that is read and judged with each call. A file whose bytes are those of the last time is not parsed again;
 * but the whole topic is judged each time, since a slip in one file may show in another.
 */
export function liveTopic(root: string): () => Reading {
  let known = new Map<string, { raw: RawFile; reading: FileReading }>();
  return () => {
    const before = known;
    known = new Map(
      [...topicFiles(root)].map(([path, raw]) => {
        const last = before.get(path);
        return [path, last && isSame(last.raw, raw) ? last : { raw, reading: readFile(root, path, raw) }];
      }),
    );
    return judge(root, new Map([...known].map(([path, { reading }]) => [path, reading])), readLock(root));
  };
}

/**
 * The topic of the site. What was parsed is kept in this module, which Vite evaluates again only when a schema, a parser or
 * a rule has changed, and with it the worth of what they made.
 */
export const readTopic = liveTopic(contentRoot);

function isSame(a: RawFile, b: RawFile) {
  return typeof a === 'string' || typeof b === 'string' ? a === b : Buffer.compare(a, b) === 0;
}
