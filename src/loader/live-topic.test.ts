import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { readAgain, type TopicMemory } from './live-topic.ts';
import { readContent } from './read-content.ts';

const root = join(mkdtempSync(join(tmpdir(), 'live-')), 'topic');
let memory: TopicMemory;

beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  cpSync('tests/fixtures/topic', root, { recursive: true });
  memory = new Map();
});

const edit = (path: string, from: string, to: string) => {
  const text = readFileSync(join(root, path), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(root, path), text.replace(from, to));
};
const again = () => {
  const { reading, changed } = readAgain(root, memory);
  return {
    said: reading.issues.map(({ file, line, message }) => `${file.slice(root.length + 1)}:${line} ${message[0]}`),
    changed: [...changed],
  };
};

test('the first reading says what a reading without a memory says', () => {
  expect(readAgain(root, memory).reading.issues).toEqual(readContent(root).issues);
});

describe('after a first reading', () => {
  beforeEach(() => void readAgain(root, memory));

  test('nothing has changed', () => {
    expect(again().changed).toEqual([]);
  });

  test('a slip is found, and forgotten once it is mended', () => {
    const sound = again().said;
    edit('timeline/2021-05-12-ferry-stops.en.mdx', 'status: disputed', 'status: disputde');
    expect(again()).toEqual({
      said: expect.arrayContaining(['timeline/2021-05-12-ferry-stops.en.mdx:5 unknown-value']),
      changed: ['timeline'],
    });
    edit('timeline/2021-05-12-ferry-stops.en.mdx', 'status: disputde', 'status: disputed');
    expect(again()).toEqual({ said: sound, changed: ['timeline'] });
  });

  test('a file that went is missed where it was named', () => {
    rmSync(join(root, 'places/lumen-island.yaml'));
    expect(again()).toEqual({ said: expect.arrayContaining(['timeline/2021-05-12-ferry-stops.en.mdx:7 unknown-id']), changed: ['places'] });
  });
});
