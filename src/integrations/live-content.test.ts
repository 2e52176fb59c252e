import { resolve, sep } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { liveContent } from './live-content.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const reader = resolve('src/data/topic.ts');

/** A development server, and what the integration asks of it. */
function server() {
  const readings = vi.fn(async () => {});
  const watched: string[] = [];
  const moduleGraph = { getModulesByFile: (file: string) => (file === reader ? new Set(['the reader']) : undefined) };
  let plugin!: { hotUpdate: { handler: (this: object, options: object) => unknown } };
  const hooks = liveContent('topic', 'facts.lock.json').hooks as Record<string, (options: object) => void>;
  hooks['astro:config:setup']!({ updateConfig: ({ vite }: { vite: { plugins: [typeof plugin] } }) => ([plugin] = vite.plugins) });
  hooks['astro:server:setup']!({
    server: { environments: { ssr: { runner: { import: readings } } }, watcher: { add: (paths: string[]) => watched.push(...paths) } },
    logger: { error: () => {} },
  });
  return {
    readings,
    watched,
    /** What Vite makes anew when a file was saved, besides `its module`. */
    save: (path: string, name = 'ssr') =>
      plugin.hotUpdate.handler.call({ environment: { name, moduleGraph } }, { file: resolve(path), modules: ['its module'] }),
    wait: () => vi.advanceTimersByTimeAsync(200),
  };
}

test('the topic is watched wherever it lies', () => {
  expect(server().watched).toEqual([`${resolve('topic')}${sep}`, resolve('facts.lock.json')]);
});

test.each(['topic/places/pier.yaml', 'facts.lock.json'])('%s is saved: all that rests on the content is made anew', async (path) => {
  const { save, readings, wait } = server();
  expect(save(path)).toEqual(['its module', 'the reader']);
  await wait();
  expect(readings).toHaveBeenCalledExactlyOnceWith(reader);
});

test('many files that are saved at once are read once', async () => {
  const { save, readings, wait } = server();
  for (const name of ['pier', 'quay', 'bay']) save(`topic/places/${name}.yaml`);
  await wait();
  expect(readings).toHaveBeenCalledTimes(1);
});

test.each(['topic-of-another/places/pier.yaml', 'README.md'])('%s is saved: that is none of its business', async (path) => {
  const { save, readings, wait } = server();
  expect(save(path)).toBeUndefined();
  await wait();
  expect(readings).not.toHaveBeenCalled();
});

test('what runs in the browser does not rest on content', () => {
  expect(server().save('topic/site.yaml', 'client')).toBeUndefined();
});
