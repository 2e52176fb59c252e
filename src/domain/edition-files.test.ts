import { expect, test } from 'vitest';
import { differenceOf, type FileDigest } from './edition-files.ts';

const digest = (sha256: string): FileDigest => ({ sha256, bytes: 1 });
const listed = { 'en/index.html': digest('a'), 'favicon.svg': digest('b') };

test('the same files differ in nothing; the list itself and compressed copies do not count', () => {
  const found = new Map(
    Object.entries({ ...listed, 'edition.json': digest('c'), 'favicon.svg.br': digest('d'), 'favicon.svg.zst': digest('e') }),
  );
  expect(differenceOf(listed, found)).toEqual({ differing: [], missing: [], unknown: [] });
});

test('a changed file, a missing one and one too many are told apart', () => {
  const found = new Map(Object.entries({ 'en/index.html': digest('x'), 'notes.txt': digest('n'), 'archive.gz': digest('g') }));
  expect(differenceOf(listed, found)).toEqual({
    differing: ['en/index.html'],
    missing: ['favicon.svg'],
    unknown: ['archive.gz', 'notes.txt'],
  });
});
