import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { damaged } from '../../tests/damaged-topic.ts';

const file = 'background/why-stopped.en.mdx';
const text = readFileSync(`tests/fixtures/topic/${file}`, 'utf8');

describe('a file whose name is not of the content model', () => {
  test.each([
    ['background/Ferry.en.mdx', '<id>.en.mdx or <id>.ar.mdx'],
    ['background/why_stopped.en.mdx', '<id>.en.mdx or <id>.ar.mdx'],
    ['background/why.fr.mdx', '<id>.en.mdx or <id>.ar.mdx'],
    ['background/why.mdx', '<id>.en.mdx or <id>.ar.mdx'],
    ['background/why.en.md', '<id>.en.mdx or <id>.ar.mdx'],
    ['background/why.draft.en.mdx', '<id>.en.mdx or <id>.ar.mdx'],
    ['sources/log.yml', '<id>.yaml'],
    ['sources/Log.yaml', '<id>.yaml'],
    ['notes.txt', 'site.yaml'],
  ])('%s is named, with what to call it', (name, expected) => {
    expect(damaged({ [name]: text }).reports).toEqual([
      `${name}:1:1: [well-formed] This file name is not of the content model.\n  → Name it ${expected}.`,
    ]);
  });

  test('two that differ by upper case alone would be one file on some disks', () => {
    expect(damaged({ 'background/WHY-stopped.en.mdx': text }).said).toEqual([
      'background/WHY-stopped.en.mdx:1:1: This file name is not of the content model.',
      'background/why-stopped.ar.mdx:1:1: The file that holds the facts is missing.',
      'background/why-stopped.en.mdx:1:1: This id differs from `WHY-stopped.en.mdx` only by upper and lower case.',
    ]);
  });
});

describe('a file that is saved as', () => {
  test('UTF-8 with a byte order mark is read', () => {
    expect(damaged({ [file]: `\ufeff${text}` }).said).toEqual([]);
  });

  test('lines that end in CR LF is read', () => {
    expect(damaged({ [file]: text.replaceAll('\n', '\r\n') }).said).toEqual([]);
  });

  test('lines that end in CR LF is shown by the same lines', () => {
    const uncited = text.replace('<Cite id="gazette" />', '').replaceAll('\n', '\r\n');
    expect(damaged({ [file]: uncited }).said).toContain(`${file}:9:1: This paragraph names no source.`);
  });

  test('another encoding is not read', () => {
    expect(damaged({ 'sources/log.yaml': new Uint8Array([0x74, 0x3a, 0x20, 0xe9]) }).reports).toEqual([
      'sources/log.yaml:1:1: [well-formed] The file is not UTF-8.\n  → Save it as UTF-8.',
    ]);
  });
});

describe('an invisible character is shown where it stands', () => {
  test.each([
    ['a zero-width space', '\u200b', 'U+200B'],
    ['a right-to-left mark', '\u200f', 'U+200F'],
    ['an override of direction', '\u202e', 'U+202E'],
    ['an isolate', '\u2067', 'U+2067'],
    ['a soft hyphen', '\u00ad', 'U+00AD'],
    ['a byte order mark inside', '\ufeff', 'U+FEFF'],
    ['a control character', '\u0007', 'U+0007'],
  ])('%s', (_what, character, code) => {
    expect(damaged({ [file]: text.replace('accounts', `acc${character}ounts`) }).said).toEqual([
      `${file}:5:21: An invisible character (${code}) stands here.`,
    ]);
  });

  test('but letters of any script and their marks are not', () => {
    expect(damaged({ [file]: text.replace('accounts', 'accounts, Île, Ստեփան, سُكون, मौन') }).said).toEqual([]);
  });
});

describe('a file whose front matter', () => {
  test.each([
    ['is missing', 'It stopped.'],
    ['never ends', '---\ntitle: A\n'],
    ['comes second', '\n---\ntitle: A\n---\n'],
  ])('%s', (_how, body) => {
    expect(damaged({ [file]: body }).said).toContain(`${file}:1:1: The file has no front matter.`);
  });

  test('is empty', () => {
    expect(damaged({ [file]: '---\n---\n' }).said).toContain(`${file}:2:1: Fields must be a list of names with values.`);
  });
});
