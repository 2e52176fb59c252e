import { EventEmitter } from 'node:events';
import { resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { liveContent } from './live-content.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const reader = resolve('src/data/topic.ts');

/** A development server, and what the integration asks of it; `deaf`: how often Astro passes over a refresh. */
function server({ deaf = 0 } = {}) {
  const readings = vi.fn(async () => {});
  const ssr = {
    name: 'ssr',
    moduleGraph: { getModulesByFile: (file: string) => (file === reader ? new Set(['the reader']) : undefined) },
    runner: { import: readings },
  };
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const touched: string[] = [];
  watcher.on('change', (path) => touched.push(path));
  const refreshContent = vi.fn(async ({ context }: { context: { heard: boolean } }) => {
    context.heard = refreshContent.mock.calls.length > deaf;
  });
  let plugin!: { hotUpdate: { handler: (this: object, options: object) => unknown } };
  const hooks = liveContent('topic', 'facts.lock.json').hooks as Record<string, (options: object) => void>;
  hooks['astro:config:setup']!({ updateConfig: ({ vite }: { vite: { plugins: [typeof plugin] } }) => ([plugin] = vite.plugins) });
  hooks['astro:server:setup']!({ server: { environments: { ssr }, watcher }, refreshContent, logger: { error: () => {} } });
  return {
    readings,
    refreshContent,
    touched,
    /** What Vite makes anew when a file was saved, besides `its module`. */
    save: (path: string, type = 'update', environment: object = ssr) =>
      plugin.hotUpdate.handler.call({ environment }, { file: resolve(path), type, modules: ['its module'] }),
    come: (...paths: string[]) => paths.forEach((path) => watcher.emit('all', 'add', resolve(path))),
    wait: () => vi.advanceTimersByTimeAsync(200),
  };
}

test.each(['topic/places/pier.yaml', 'facts.lock.json'])('%s is saved: all that rests on the content is made anew', async (path) => {
  const { save, readings, wait } = server();
  expect(save(path)).toEqual(['its module', 'the reader']);
  await wait();
  expect(readings).toHaveBeenCalledExactlyOnceWith(reader);
});

test.each(['topic-of-another/places/pier.yaml', 'README.md'])('%s is saved: that is none of its business', async (path) => {
  const { save, readings, wait } = server();
  expect(save(path)).toBeUndefined();
  await wait();
  expect(readings).not.toHaveBeenCalled();
});

test('what runs in the browser does not rest on content', () => {
  expect(server().save('topic/site.yaml', 'update', { name: 'client' })).toBeUndefined();
});

test('of files that came Astro is told once, and then they are read', async () => {
  const { save, come, refreshContent, readings, touched, wait } = server();
  expect(save('topic/places/pier.yaml', 'create')).toEqual([]);
  come('topic/places/pier.yaml', 'topic/places/quay.yaml');
  await wait();
  expect(refreshContent).toHaveBeenCalledTimes(1);
  expect(touched).toEqual([reader]);
  expect(readings).toHaveBeenCalledTimes(1);
});

test('what Astro passes over is asked again', async () => {
  const { come, refreshContent, touched, wait } = server({ deaf: 2 });
  come('topic/places/pier.yaml');
  await wait();
  expect(refreshContent).toHaveBeenCalledTimes(3);
  expect(touched).toEqual([reader]);
});
