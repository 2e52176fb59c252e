import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packageName, resolvePackage, type Locked } from '#domain/lock-file.ts';
import { sbomOf } from '#domain/sbom.ts';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const { packages } = read('package-lock.json') as { packages: Locked };
const { allowScripts } = read('package.json') as { allowScripts: Record<string, boolean> };
const installed = Object.entries(packages).filter(([path]) => path);

test('no package runs a script when it is installed, but the one that brings Node', () => {
  const scripted = installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => packageName(path));
  expect(scripted.filter((name) => allowScripts[name] !== false)).toEqual(['node']);
});

test('every package is known by its digest', () => {
  expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
});

test('every package has a licence by which it may be used here', () => {
  const free =
    /^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0|OFL-1\.1|CC0-1\.0|BlueOak-1\.0\.0|Python-2\.0|LGPL-3\.0-or-later|Zlib)$/;
  const unknown = installed.filter(
    ([, { license = '' }]) =>
      !license
        .split(/[() ]+|AND|OR/)
        .filter(Boolean)
        .every((id) => free.test(id)),
  );
  expect(unknown.map(([path, { license }]) => `${packageName(path)}: ${license}`)).toEqual([]);
});

test('native programs are locked for every platform that their packages name', () => {
  const missing = installed.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !resolvePackage(packages, path, name))
      .map((name) => `${packageName(path)}: ${name}`),
  );
  expect(missing).toEqual([]);
});

interface Bill {
  components: { purl: string; hashes?: unknown; licenses?: unknown }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

test('the bill of materials names the packages, digests, licences and needs that npm names', () => {
  const ours = sbomOf(packages, { name: 'site', version: '1', licence: 'MIT' }, ['minisearch']) as Bill;
  const npms = JSON.parse(
    execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }),
  ) as Bill;
  const said = ({ components }: Bill) => components.map(({ purl, hashes, licenses }) => ({ purl, hashes, licenses })).sort(byPurl);
  expect(said(ours)).toEqual(said(npms));
  const needs = ({ dependencies }: Bill) =>
    new Map(dependencies.filter(({ ref }) => !/^(site|explainer)@/.test(ref)).map(({ ref, dependsOn }) => [ref, [...dependsOn].sort()]));
  const [known, expected] = [needs(ours), needs(npms)];
  expect([...expected].filter(([ref, others]) => others.some((other) => !known.get(ref)?.includes(other)))).toEqual([]);
});

const byPurl = (a: { purl: string }, b: { purl: string }) => (a.purl < b.purl ? -1 : 1);
