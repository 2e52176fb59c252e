import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The digest (SHA-256) of all that a site is built from: the engine, the topic, the files that are served as they are, the
 * configuration, and the versions of every package. The same files give the same digest in any folder, on any system.
 */
export function siteInputs(contentRoot: string): string {
  const hash = createHash('sha256');
  const engine = filesUnder('src').filter((file) => !file.startsWith('content/') && !file.endsWith('.test.ts'));
  for (const [root, files] of Object.entries({ src: engine, topic: filesUnder(contentRoot), public: filesUnder('public') }))
    for (const file of files) hash.update(`${root}/${file}\n`).update(readFileSync(join(root === 'topic' ? contentRoot : root, file)));
  for (const file of ['astro.config.mjs', 'package.json', 'package-lock.json', 'LICENSE'])
    hash.update(`${file}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

/** Paths below a folder, in the order of their letters; what the system or an editor hides there is none of the site. */
const filesUnder = (folder: string): string[] =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((file) => !/(^|[\\/])\./.test(file) && statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
