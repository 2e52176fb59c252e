import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { localeIds } from '#i18n/locales.ts';
import { sections } from '#domain/routes.ts';
import { engineFiles } from './source-files.ts';

const paths = engineFiles.map(({ path }) => path);

test('no file is a drawer for whatever has no name', () => {
  expect(paths.filter((path) => /\b(utils?|helpers?|managers?|misc|common|shared|lib)\b/i.test(path))).toEqual([]);
});

test('no folder hides its files behind an index; the index of a section is a page', () => {
  expect(paths.filter((path) => /^index\./.test(basename(path)) && !path.startsWith('pages/'))).toEqual([]);
});

test('addresses are made in domain/routes.ts alone', () => {
  const address = new RegExp(`(?<!\\w)/(${[...localeIds, ...sections].join('|')})/|href="/`);
  const addresses = (text: string) => code(text).filter((line) => address.test(line));
  const elsewhere = engineFiles.filter(({ path }) => path !== 'domain/routes.ts');
  expect(elsewhere.flatMap(({ path, text }) => addresses(text).map((line) => `${path}: ${line.trim()}`))).toEqual([]);
});

/** The lines of a file without comments and imports. */
const code = (text: string) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .map((line) => line.replace(/(^|\s)\/\/.*/, ''))
    .filter((line) => !/^import /.test(line));
