import { readFileSync } from 'node:fs';
import { routesAt } from '#domain/routes.ts';
import { editionDay } from '#domain/updates.ts';
import { editionName } from './edition.ts';
import { content } from './topic.ts';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

/**
 * What `/edition.json` says of this edition besides its files, which `integrations/edition-digests.ts` adds when all are
 * written: its name and day, where it is published, the digest of what it is built from, and the versions that
 * `package-lock.json` gives the packages named in `package.json`.
 */
export function editionFile() {
  const { devDependencies } = read('package.json');
  const { packages } = read('package-lock.json');
  const versions = Object.keys(devDependencies).map((name) => [name, packages[`node_modules/${name}`].version]);
  return {
    name: editionName,
    date: editionDay(content),
    address: new URL(routesAt(import.meta.env.BASE_URL).cover, import.meta.env.SITE).href,
    inputs: `sha256:${__SITE_INPUTS__}`,
    tools: Object.fromEntries(versions),
  };
}
