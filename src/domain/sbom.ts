import { packageName, resolvePackage, type Locked, type LockedPackage } from './lock-file.ts';

/** What the bill is of. */
export interface BillSubject {
  name: string;
  version: string;
  licence: string;
}

/**
 * A bill of materials (CycloneDX 1.5): every package of the lock file with its digest and licence, and what needs what.
 * What `npm sbom` adds of chance and time, a serial number and a timestamp, is left out, so that the same lock file gives
 * the same bill. `shipped` names the packages of which readers get something; the others only build.
 */
export function sbomOf(packages: Locked, subject: BillSubject, shipped: string[]) {
  const paths = Object.keys(packages).filter(Boolean);
  const ref = (path: string) => `${packageName(path)}@${packages[path]!.version}`;
  const root = `${subject.name}@${subject.version}`;
  const components = new Map(paths.map((path) => [ref(path), componentOf(packageName(path), packages[path]!, shipped)]));
  const needs = new Map<string, Set<string>>();
  for (const path of ['', ...paths]) {
    const from = path ? ref(path) : root;
    const known = needs.get(from) ?? needs.set(from, new Set()).get(from)!;
    for (const name of needed(packages[path]!)) {
      const found = resolvePackage(packages, path, name);
      if (found) known.add(ref(found));
    }
  }
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        'bom-ref': root,
        type: 'application',
        name: subject.name,
        version: subject.version,
        licenses: [licenceOf(subject.licence)],
      },
    },
    components: [...components.values()].sort(byRef),
    dependencies: [...needs].map(([ref, others]) => ({ ref, dependsOn: [...others].sort() })).sort((a, b) => order(a.ref, b.ref)),
  };
}

const needed = ({ dependencies, optionalDependencies, peerDependencies, ...rest }: LockedPackage) =>
  Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies, ...(rest as { devDependencies?: object }).devDependencies });

const componentOf = (name: string, { version, integrity, license }: LockedPackage, shipped: string[]) => ({
  'bom-ref': `${name}@${version}`,
  type: 'library',
  name,
  version,
  scope: shipped.includes(name) ? 'required' : 'excluded',
  purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
  ...(integrity && { hashes: [hashOf(integrity)] }),
  ...(license && { licenses: [licenceOf(license)] }),
});

/** @example hashOf('sha512-AQI=') // { alg: 'SHA-512', content: '0102' } */
function hashOf(integrity: string) {
  const [algorithm = '', base64 = ''] = integrity.split('-');
  const bytes = [...atob(base64)].map((sign) => sign.charCodeAt(0).toString(16).padStart(2, '0'));
  return { alg: algorithm.toUpperCase().replace('SHA', 'SHA-'), content: bytes.join('') };
}

/** One identifier of SPDX, or an expression of several. */
const licenceOf = (spdx: string) => (/^[A-Za-z0-9.-]+$/.test(spdx) ? { license: { id: spdx } } : { expression: spdx });

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byRef = (a: { 'bom-ref': string }, b: { 'bom-ref': string }) => order(a['bom-ref'], b['bom-ref']);
