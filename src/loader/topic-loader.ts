import type { Loader } from 'astro/loaders';
import { join } from 'node:path';
import { fileKind } from './file-kind.ts';
import { topicFiles, type RawFile } from './topic-files.ts';

/**
 * The Astro loader of every MDX file of a topic that has a body, by its path in `root`. It names what Astro has to
 * compile, and nothing else: what the files say is read, judged and given to the pages by `data/topic.ts`.
 */
export const bodies = (root: string): Loader => ({
  name: 'topic:bodies',
  async load({ store, watcher, refreshContextData }) {
    if (refreshContextData) refreshContextData.heard = true;
    store.clear();
    for (const [path, raw] of topicFiles(root)) {
      // While an editor is at work, any file may get a body at any time.
      if (fileKind(path).kind === 'pair' && (watcher || hasBody(raw))) {
        store.set({ id: path, data: {}, filePath: join(root, path), deferredRender: true });
      }
    }
  },
});

const hasBody = (raw: RawFile) =>
  raw instanceof Uint8Array &&
  new TextDecoder()
    .decode(raw)
    .replace(/^---\r?\n[^]*?^---[ \t]*$/m, '')
    .trim() !== '';
