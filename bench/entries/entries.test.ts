import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readContent } from '#loader/read-content.ts';
import { markdownOf } from './as-markdown.ts';
import { writeTopic } from './as-topic.ts';
import { chronicleOf } from './entries.ts';

const folder = mkdtempSync(join(tmpdir(), 'chronicle-'));
afterAll(() => rmSync(folder, { recursive: true }));
const chronicle = chronicleOf(60);
const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu)!.length;

test('a chronicle is the same each time, and as long as was asked for', () => {
  expect(chronicleOf(60)).toEqual(chronicle);
  expect(new Set(chronicle.entries.map(({ id }) => id)).size).toBe(60);
});

test('as a topic of our own it is sound', () => {
  writeTopic(folder, chronicle);
  const { issues, content } = readContent(folder);
  expect(issues).toEqual([]);
  expect(content!.timeline.size).toBe(60);
  expect(content!.timeline.values().next().value!.bodies.en).toHaveLength(3);
});

test('as Markdown it has the same entries in both languages, of the length of a real one', () => {
  const pages = markdownOf(chronicle);
  expect(pages.size).toBe(120);
  const [first] = chronicle.entries;
  const { title, body } = pages.get(`en/timeline/${first!.id}`)!;
  const [prose] = body.split('\n\n## ');
  expect(title).toBe('Boat 1 is launched at Lumen');
  expect(wordsIn(prose!)).toBeGreaterThan(200);
  expect(wordsIn(prose!)).toBeLessThan(350);
  expect(body).not.toMatch(/[{}]/);
  expect(pages.get(`ar/timeline/${first!.id}`)!.body).toContain('## المصادر');
});
