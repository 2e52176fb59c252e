/** Begins an entry: `npm run new -- <collection> <id>`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CollectionName } from '#schemas/collections.ts';
import { readContent } from '#loader/read-content.ts';
import { readFile } from '#loader/read-file.ts';
import { contentRoot } from '#loader/content-root.ts';
import { writeEditorFiles } from './editor-files.ts';
import { filesOf, refusalOf } from './new-entry.ts';

const [collection = '', id = ''] = process.argv.slice(2);

function refuse(why: string): never {
  console.error(why);
  process.exit(1);
}

const refusal = refusalOf(collection, id);
if (refusal) refuse(refusal);

const siteFile = join(contentRoot, 'site.yaml');
const site = existsSync(siteFile) ? readFile(contentRoot, 'site.yaml', readFileSync(siteFile)).site : undefined;
if (!site) refuse(`${siteFile} cannot be read. \`npm run check\` says why.`);

const files = filesOf(collection as CollectionName, id, site).map(({ path, text }) => ({ path: join(contentRoot, path), text }));
const taken = files.filter(({ path }) => existsSync(path));
if (taken.length) refuse(`There is already ${taken.map(({ path }) => path).join(' and ')}.\nOpen it, or choose another id.`);

for (const { path, text } of files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`Wrote ${path}`);
}
writeEditorFiles(readContent(contentRoot));
console.log('Write what each comment asks for in the place of TODO, and delete the optional fields that have nothing to say.');
console.log('`npm run check` counts the TODOs that are left.');
