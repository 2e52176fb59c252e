import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { kept } from './kept-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a file is made once for its key, and found the next time', async () => {
  const make = vi.fn(async () => Buffer.from('ferry'));
  expect(readFileSync(await kept(folder, 'a', make), 'utf8')).toBe('ferry');
  expect(readFileSync(await kept(folder, 'a', make), 'utf8')).toBe('ferry');
  expect(make).toHaveBeenCalledTimes(1);
});

test('another key has a file of its own, and nothing else is left behind', async () => {
  await kept(folder, 'a', async () => Buffer.from('ferry'));
  expect(readFileSync(await kept(folder, 'b', async () => Buffer.from('boat')), 'utf8')).toBe('boat');
  expect(readdirSync(folder)).toHaveLength(2);
});
