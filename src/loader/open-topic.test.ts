import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openTopic, readContent } from './read-content.ts';

const root = 'tests/fixtures/topic';
const topic = openTopic(root);
const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = (path: string) => topic.readings.get(path)!.text;

describe('a topic judged again with one file changed', () => {
  test.each([
    ['changed', 'timeline/2021-05-12-ferry-stops.en.mdx', textOf('timeline/2021-05-12-ferry-stops.en.mdx').replace('quarrel', 'quarel')],
    ['new', 'sources/log.yaml', 'kind: book\n'],
    ['of a wrong name', 'notes.txt', 'A note.'],
  ])('%s says what reading everything says', (_how, path, text) => {
    const copy = mkdtempSync(join(tmpdir(), 'topic-'));
    try {
      cpSync(root, copy, { recursive: true });
      writeFileSync(join(copy, path), text);
      const said = (issues: { file: string; line: number; message: unknown }[], folder: string) =>
        issues.map(({ file, line, message }) => [file.replace(folder, ''), line, message]);
      expect(said(topic.with(path, bytes(text)).issues, root)).toEqual(said(readContent(copy).issues, copy));
    } finally {
      rmSync(copy, { recursive: true });
    }
  });

  test('or taken away', () => {
    expect(topic.with('site.yaml', undefined).issues.map(({ message }) => message)).toEqual([['missing-original', `${root}/site.yaml`]]);
  });

  test('is as it was afterwards', () => {
    expect(topic.reading.issues).toEqual([]);
    expect(topic.with('notes.txt', bytes('A note.')).issues).toHaveLength(1);
    expect(topic.with('site.yaml', bytes(textOf('site.yaml'))).issues).toEqual([]);
  });
});
