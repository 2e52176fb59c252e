/**
 * Compares a folder or a published site with its `edition.json`, or with another that `--edition` names:
 * `npm run verify -- dist`, `npm run verify -- https://mirror.example/ --edition dist/edition.json`.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { differenceOf, editionFileName, type EditionFile } from '#domain/edition-files.ts';
import { digestsIn } from '#finish/edition-digests.ts';
import { digestsAt, fetchText, isServed } from './fetch-files.ts';

const shown = 20;
const isAddress = (target: string) => /^https?:\/\//.test(target);

const { positionals, values } = parseArgs({ allowPositionals: true, options: { edition: { type: 'string' } } });
const [target, ...rest] = positionals;
if (!target || rest.length) stop('Say what to compare: npm run verify -- <folder or address> [--edition <file or address>]');
try {
  await compare(target.endsWith('/') ? target : `${target}/`);
} catch (error) {
  stop(`${target} cannot be compared: ${(error as Error).message}`);
}

async function compare(target: string) {
  const { name, files } = await readEdition(values.edition ?? `${target}${editionFileName}`);
  const online = isAddress(target);
  const listed = online ? Object.fromEntries(Object.entries(files).filter(([path]) => isServed(path))) : files;
  const paths = Object.keys(listed);
  const { differing, missing, unknown } = differenceOf(listed, online ? await digestsAt(target, listed) : digestsIn(target));
  print('differs', differing);
  print('missing', missing);
  print('not of this edition', unknown);
  const same = paths.length - differing.length - missing.length;
  console.log(`${name}: ${same} of ${paths.length} files are as they were built.`);
  process.exitCode = differing.length + missing.length + unknown.length ? 1 : 0;
}

async function readEdition(place: string): Promise<EditionFile> {
  const edition = JSON.parse(isAddress(place) ? await fetchText(place) : readFileSync(place, 'utf8')) as EditionFile;
  if (!edition.files) throw new Error(`${place} lists no files.`);
  return edition;
}

function print(what: string, paths: string[]) {
  for (const path of paths.slice(0, shown)) console.log(`${what}: ${path}`);
  if (paths.length > shown) console.log(`${what}: ${paths.length - shown} more`);
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
