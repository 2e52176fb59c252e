import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib';
import { hostFiles } from '#domain/hosting-policy.ts';
import { isTextType, mediaTypeOf } from '#domain/media-types.ts';
import { filesIn } from './files-in.ts';

/** A response of less fits into one packet as it is. */
const leastBytes = 1024;
const [brotli, zip, zstd] = [promisify(brotliCompress), promisify(gzip), promisify(zstdCompress)];

type Effort = 'best' | 'fast';
/** Levels by measurement: docs/decisions/0023. */
const levels = { best: { brotli: 10, gzip: 9, zstd: 9 }, fast: { brotli: 5, gzip: 6, zstd: 3 } };

/**
 * Compressed copies beside every file of text, made last, for servers that send them as they are; says how many there are.
 * `COMPRESS=off` leaves them out, for hosts that compress by themselves; `COMPRESS=fast` makes larger ones in a tenth of the
 * time, for trials.
 */
export async function compressedCopies(folder: string): Promise<string | undefined> {
  const effort = process.env.COMPRESS ?? 'best';
  if (effort === 'off') return undefined;
  if (effort !== 'best' && effort !== 'fast') throw new Error(`COMPRESS=${effort}: write off, fast or best.`);
  const { files, made } = await compressFolder(folder, effort);
  return `${files} files of text have copies: ${made} compressed, the others kept from the last build.`;
}

/**
 * Writes `.br`, `.gz` and `.zst` beside each file of text that is large enough, and says how many files have copies and
 * for how many they had to be made. The copies of the last build with `best` are kept by the digest of what they hold.
 */
export async function compressFolder(
  folder: string,
  effort: Effort,
  keptIn = `${process.env.CACHE_DIR ?? 'node_modules/.cache'}/compressed-copies`,
): Promise<{ files: number; made: number }> {
  const texts = filesIn(folder).filter((file) => !hostFiles.includes(basename(file)) && isTextType(mediaTypeOf(file) ?? ''));
  const kept = new Set<string>();
  const count = { files: 0, made: 0 };
  const waiting = texts.map((file) => join(folder, file));
  const work = async () => {
    for (let file = waiting.pop(); file; file = waiting.pop()) {
      const content = await readFile(file);
      if (content.length < leastBytes) continue;
      count.files += 1;
      if (effort === 'fast') await writeCopies(file, content, effort);
      else {
        const store = join(keptIn, createHash('sha256').update(content).update(JSON.stringify(levels.best)).digest('hex'));
        kept.add(store);
        if (await copyCopies(store, file)) continue;
        await mkdir(keptIn, { recursive: true });
        await writeCopies(file, content, effort);
        await copyCopies(file, store);
      }
      count.made += 1;
    }
  };
  // The compressors work in a pool of four threads: enough jobs to keep it busy, and few enough to keep in memory.
  await Promise.all(Array.from({ length: 8 }, work));
  if (effort === 'best') await forgetOthers(keptIn, kept);
  return count;
}

const suffixes = ['.br', '.gz', '.zst'];

async function writeCopies(file: string, content: Buffer, effort: Effort) {
  const level = levels[effort];
  // A window no larger than the text: Node's compressor would clear 32 MB for each page.
  const window = Math.min(constants.BROTLI_MAX_WINDOW_BITS, Math.max(16, Math.ceil(Math.log2(content.length + 16))));
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = constants;
  const copies = await Promise.all([
    brotli(content, {
      params: { [BROTLI_PARAM_QUALITY]: level.brotli, [BROTLI_PARAM_LGWIN]: window, [BROTLI_PARAM_SIZE_HINT]: content.length },
    }),
    zip(content, { level: level.gzip }),
    zstd(content, { params: { [constants.ZSTD_c_compressionLevel]: level.zstd } }),
  ]);
  await Promise.all(copies.map((copy, index) => writeFile(file + suffixes[index], copy)));
}

/** Whether all copies of one file could be copied to another: each arrives whole or not at all. */
async function copyCopies(from: string, to: string): Promise<boolean> {
  try {
    for (const suffix of suffixes) {
      const partial = `${to}${suffix}.${process.pid}`;
      await copyFile(from + suffix, partial);
      await rename(partial, to + suffix);
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/** What this build had no use for is of an older one: every page changes with every change of the site. */
async function forgetOthers(keptIn: string, kept: Set<string>) {
  const stores = await readdir(keptIn).catch(() => []);
  for (const name of stores) {
    const store = join(keptIn, name.slice(0, -extname(name).length));
    if (!kept.has(store)) await rm(join(keptIn, name), { force: true });
  }
}
