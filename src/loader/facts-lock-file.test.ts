import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { FactsLock } from '#domain/facts-lock.ts';
import { digest, lockText, readLock } from './facts-lock-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'lock-'));
const file = join(folder, 'facts.lock.json');
afterAll(() => rmSync(folder, { recursive: true }));

const lock: FactsLock = { content: 'topic', facts: { 'numbers/a#value': digest('80') }, corrections: [], editorial: [] };
const read = (text: string, root = 'topic') => {
  writeFileSync(file, text);
  return readLock(root, file);
};

describe('a lock', () => {
  test('is read as it was written', () => {
    expect(read(lockText(lock))).toMatchObject({ data: lock, findings: [] });
  });

  test('of another topic is none of this', () => {
    expect(read(lockText(lock), 'another')).toBeUndefined();
  });

  test('that is not there is none', () => {
    expect(readLock('topic', join(folder, 'gone.json'))).toBeUndefined();
  });

  test.each(['{', '[]', '{"content":"topic","facts":{"a":5}}'])('that cannot be read is reported: %s', (text) => {
    expect(read(text)).toMatchObject({ findings: [{ rule: 'published-facts', message: ['lock-unreadable'] }] });
  });
});

test('a digest is short, and differs where the value does', () => {
  expect(digest('80')).toMatch(/^[0-9a-f]{16}$/);
  expect(digest('80')).not.toBe(digest('81'));
});
