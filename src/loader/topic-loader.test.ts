import { expect, test } from 'vitest';
import { bodies } from './topic-loader.ts';

/** What the loader puts into the store, by what Astro hands to it. */
async function filled(context: object = {}) {
  const entries = new Map<string, object>();
  const store = { set: (entry: { id: string }) => entries.set(entry.id, entry), clear: () => entries.clear() };
  await bodies('tests/fixtures/topic').load({ store, ...context } as never);
  return entries;
}

test('every text is named by its path, for Astro to compile', async () => {
  const path = 'timeline/2021-05-12-ferry-stops.en.mdx';
  expect((await filled()).get(path)).toEqual({ id: path, data: {}, filePath: `tests/fixtures/topic/${path}`, deferredRender: true });
});

test('a record is nothing to compile', async () => {
  expect([...(await filled()).keys()].filter((path) => !path.endsWith('.mdx'))).toEqual([]);
});

test('an entry without a body is compiled only where somebody may write one', async () => {
  const path = 'timeline/1890-first-crossing.en.mdx';
  expect((await filled()).has(path)).toBe(false);
  expect((await filled({ watcher: {} })).has(path)).toBe(true);
});

test('a refresh hears back that Astro did not pass over it', async () => {
  const refreshContextData = { heard: false };
  await filled({ refreshContextData });
  expect(refreshContextData.heard).toBe(true);
});
