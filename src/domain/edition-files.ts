/** A file of an edition: SHA-256 in hexadecimal, and size. */
export interface FileDigest {
  sha256: string;
  bytes: number;
  /** Of the page of a moved entry: the address that it leads to, where a host may send readers at once. */
  leadsTo?: string;
}

/** `/edition.json`: what an edition is called and built from, and all of its files but this one, by their path. */
export interface EditionFile {
  name: string;
  date: string;
  address: string;
  /** Digest of all that it is built from. */
  inputs: string;
  /** Versions of the packages that built it. */
  tools: Record<string, string>;
  files: Record<string, FileDigest>;
}

export const editionFileName = 'edition.json';

/** Files that follow from others: compressed copies, beside the file that they are a copy of. */
export const isCopy = (path: string, all: ReadonlySet<string>) => /\.(br|gz|zst)$/.test(path) && all.has(path.replace(/\.[a-z]+$/, ''));

/** What a folder or a mirror has that its edition has not, and the other way round; paths in order. */
export interface Difference {
  differing: string[];
  missing: string[];
  /** Files that the edition does not know. */
  unknown: string[];
}

/**
 * Compares what was found with the list of an edition; the list itself and compressed copies are not in it.
 *
 * @example differenceOf({ 'a.html': digest }, new Map()) // { differing: [], missing: ['a.html'], unknown: [] }
 */
export function differenceOf(listed: Record<string, FileDigest>, found: ReadonlyMap<string, FileDigest>): Difference {
  const paths = Object.keys(listed);
  const there = new Set(found.keys());
  return {
    differing: paths.filter((path) => found.has(path) && found.get(path)!.sha256 !== listed[path]!.sha256),
    missing: paths.filter((path) => !found.has(path)),
    unknown: [...there].filter((path) => !Object.hasOwn(listed, path) && path !== editionFileName && !isCopy(path, there)).sort(),
  };
}
