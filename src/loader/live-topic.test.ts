import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { liveTopic } from './live-topic.ts';
import { readContent, type Reading } from './read-content.ts';

const root = join(mkdtempSync(join(tmpdir(), 'live-')), 'topic');
const ferry = 'timeline/2021-05-12-ferry-stops.en.mdx';
let read: () => Reading;

beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  cpSync('tests/fixtures/topic', root, { recursive: true });
  read = liveTopic(root);
  read();
});

const edit = (path: string, from: string, to: string) => {
  const text = readFileSync(join(root, path), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(root, path), text.replace(from, to));
};
const said = () => read().issues.map(({ file, line, message }) => `${file.slice(root.length + 1)}:${line} ${message[0]}`);

test('what is read again is what a first reading reads', () => {
  edit(ferry, 'status: disputed', 'status: disputde');
  const [{ texts, issues, content }, first] = [read(), readContent(root)];
  expect({ texts, issues, content }).toEqual({ texts: first.texts, issues: first.issues, content: first.content });
});

test('a file that did not change is not parsed again', () => {
  const events = () => read().content!.timeline;
  const [before, after] = [events(), (edit('places/lumen-island.yaml', 'An island in', 'The island in'), events())];
  const outline = (of: typeof before) => of.get('2021-05-12-ferry-stops')!.bodies.en;
  expect(outline(after)).toBe(outline(before));
});

describe('a slip', () => {
  test('is found, and forgotten once it is mended', () => {
    edit(ferry, 'status: disputed', 'status: disputde');
    expect(said()).toContain(`${ferry}:5 unknown-value`);
    edit(ferry, 'status: disputde', 'status: disputed');
    expect(said()).toEqual([]);
  });

  test('is found where neither length nor date of the file betray it', () => {
    const date = new Date('2024-01-01');
    utimesSync(join(root, ferry), date, date);
    read();
    edit(ferry, 'status: disputed', 'status: disputde');
    utimesSync(join(root, ferry), date, date);
    expect(said()).toContain(`${ferry}:5 unknown-value`);
  });
});

test('a file that went is missed where it was named', () => {
  rmSync(join(root, 'places/lumen-island.yaml'));
  expect(said()).toContain('timeline/2021-05-12-ferry-stops.en.mdx:7 unknown-id');
});

test('a file that was renamed is found under its new name', () => {
  for (const locale of ['en', 'ar'])
    renameSync(join(root, `timeline/1890-first-crossing.${locale}.mdx`), join(root, `timeline/1890-first.${locale}.mdx`));
  const { timeline } = read().content!;
  expect([timeline.has('1890-first-crossing'), timeline.has('1890-first')]).toEqual([false, true]);
});
