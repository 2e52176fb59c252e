import { readdirSync, readFileSync } from 'node:fs';
import type { Locked } from '#domain/lock-file.ts';
import { sbomOf } from '#domain/sbom.ts';
import { shipped, type Part } from '#domain/shipped.ts';
import { editionName } from './edition.ts';
import { content } from './topic.ts';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

/** The versions that `package-lock.json` gives the packages named in `package.json`. */
export function toolVersions(): Record<string, string> {
  const { packages } = read('package-lock.json') as { packages: Locked };
  return Object.fromEntries(
    Object.keys(read('package.json').devDependencies).map((name) => [name, packages[`node_modules/${name}`]!.version]),
  );
}

/** The bill of materials of this edition. */
export const bill = () =>
  sbomOf(
    read('package-lock.json').packages,
    { name: content.site.edition, version: editionName, licence: read('package.json').license },
    shipped.map(({ name }) => name),
  );

/** A package of which readers get something. */
export interface ShippedPackage {
  name: string;
  part: Part;
  version: string;
  /** SPDX identifier. */
  licence: string;
  address: string;
  /** The licence as it came with the package. */
  text: string;
}

export const shippedPackages = (): ShippedPackage[] =>
  shipped.map(({ name, part }) => {
    const folder = `node_modules/${name}`;
    const { version, license, homepage, repository } = read(`${folder}/package.json`);
    const address: string = homepage ?? repository.url.replace(/^git\+|\.git$/g, '');
    return { name, part, version, licence: license, address, text: licenceIn(folder) };
  });

/** The licence of our own code. */
export const ownLicence = () => readFileSync('LICENSE', 'utf8').trim();

function licenceIn(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.\w+)?$/i.test(name));
  if (!file) throw new Error(`${folder} has no file with its licence, which the page of licences prints.`);
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  // Vite’s file goes on with the licences of what it is bundled with, none of which readers get.
  return text.split(/^# Licenses of bundled dependencies/m)[0]!.trim();
}
