import { EventEmitter } from 'node:events';
import { resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { liveContent } from './live-content.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A development server that is told of saved files; `deaf`: how often Astro passes over a refresh. */
function server({ deaf = 0 } = {}) {
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const memories: Map<string, unknown>[] = [];
  const refreshContent = vi.fn(async ({ context }: { context: { heard: boolean; memory: Map<string, unknown> } }) => {
    context.heard = refreshContent.mock.calls.length > deaf;
    memories.push(new Map(context.memory));
    context.memory.set('read', true);
  });
  const setup = liveContent('topic', 'facts.lock.json').hooks['astro:server:setup'] as (options: unknown) => void;
  setup({ server: { watcher }, refreshContent });
  const save = (...paths: string[]) => paths.forEach((path) => watcher.emit('all', 'change', resolve(path)));
  return { refreshContent, memories, save, wait: () => vi.advanceTimersByTimeAsync(200) };
}

test('a saved file of content is loaded', async () => {
  const { refreshContent, save, wait } = server();
  save('topic/places/pier.yaml');
  await wait();
  expect(refreshContent).toHaveBeenCalledTimes(1);
});

test('many files that are saved at once are loaded once', async () => {
  const { refreshContent, save, wait } = server();
  save('topic/places/pier.yaml', 'topic/places/quay.yaml', 'facts.lock.json');
  await wait();
  expect(refreshContent).toHaveBeenCalledTimes(1);
});

test('other files are none of its business', async () => {
  const { refreshContent, save, wait } = server();
  save('topic-of-another/places/pier.yaml', 'README.md');
  await wait();
  expect(refreshContent).not.toHaveBeenCalled();
});

test('what Astro passes over is asked again', async () => {
  const { refreshContent, save, wait } = server({ deaf: 2 });
  save('topic/places/pier.yaml');
  await wait();
  expect(refreshContent).toHaveBeenCalledTimes(3);
});

test('what was read is remembered until the engine changes', async () => {
  const { memories, save, wait } = server();
  for (const path of ['topic/site.yaml', 'topic/site.yaml', 'src/schemas/event.ts', 'topic/site.yaml']) {
    save(path);
    await wait();
  }
  expect(memories.map(({ size }) => size)).toEqual([0, 1, 0]);
});
