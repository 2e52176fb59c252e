/** A package as `package-lock.json` (version 3) has it. */
export interface LockedPackage {
  version: string;
  /** A digest as Subresource Integrity writes it: `sha512-…`. */
  integrity?: string;
  /** An SPDX identifier or expression. */
  license?: string;
  hasInstallScript?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/** Packages by the folder that they are installed in; the project itself is at ``. */
export type Locked = Record<string, LockedPackage>;

const mark = 'node_modules/';

/** @example packageName('node_modules/a/node_modules/@b/c') // '@b/c' */
export const packageName = (path: string) => path.slice(path.lastIndexOf(mark) + mark.length);

/** The folder of a package that the one in `path` names, found as Node finds it: the nearest one up the tree. */
export function resolvePackage(packages: Locked, path: string, name: string): string | undefined {
  for (let folder = path; ; folder = folder.slice(0, Math.max(folder.lastIndexOf(mark) - 1, 0))) {
    const candidate = `${folder && `${folder}/`}${mark}${name}`;
    if (packages[candidate]) return candidate;
    if (!folder) return undefined;
  }
}
