import type { Loader } from 'astro/loaders';
import { describe, expect, test } from 'vitest';
import { pairNames, recordNames } from '#schemas/collections.ts';
import { contentOf } from '#domain/content-of.ts';
import { readContent } from './read-content.ts';
import { fileInStore, topicLoaders } from './topic-loader.ts';

interface Stored {
  id: string;
  data: Record<string, unknown>;
  filePath?: string;
  deferredRender?: boolean;
}

/** What a loader puts into the store of its collection. */
async function filled(loader: Loader): Promise<Map<string, Stored>> {
  const entries = new Map<string, Stored>();
  const store = { set: (entry: Stored) => entries.set(entry.id, entry), clear: () => entries.clear() };
  await loader.load({ store, logger: { error: () => {} } } as never);
  return entries;
}

const sound = topicLoaders('tests/fixtures/topic');

describe('a collection of pairs', () => {
  test('holds one version of each entry per language, every one with the facts of the original', async () => {
    const figures = await filled(sound.collection('figures'));
    expect([...figures.keys()].sort()).toEqual(['ar/ada-quill', 'ar/harbour-office', 'en/ada-quill', 'en/harbour-office']);
    expect(figures.get('ar/ada-quill')!.data).toMatchObject({ side: 'islanders', name: 'آدا كويل' });
    expect(figures.get('ar/ada-quill')!.filePath).toBe('tests/fixtures/topic/figures/ada-quill.ar.mdx');
  });

  test('leaves an entry without a body uncompiled', async () => {
    const timeline = await filled(sound.collection('timeline'));
    expect(timeline.get('en/2021-05-12-ferry-stops')!.deferredRender).toBe(true);
    expect(timeline.get('en/1890-first-crossing')!.deferredRender).toBeUndefined();
  });
});

test('a collection of records holds each record under its id', async () => {
  const sources = await filled(sound.collection('sources'));
  expect(sources.get('gazette')!.data).toMatchObject({ publisher: 'Lumen Gazette' });
});

test('the site is one entry', async () => {
  expect([...(await filled(sound.site())).keys()]).toEqual(['site']);
});

describe('the issues', () => {
  test('of a sound topic are none', async () => {
    expect((await filled(sound.issues())).get('issues')!.data.reports).toEqual([]);
  });

  test('of a topic that is not there say so, as an editor reads it', async () => {
    const issues = await filled(topicLoaders('tests/fixtures/nowhere').issues());
    expect(issues.get('issues')!.data.reports).toEqual([
      `tests/fixtures/nowhere/site.yaml:1:1: [well-formed] The file that holds the facts is missing.
  → Write tests/fixtures/nowhere/site.yaml.`,
    ]);
  });
});

test('what comes out of the store is what the files say', async () => {
  const { content, site } = readContent('tests/fixtures/topic');
  const files = await Promise.all(
    [...pairNames, ...recordNames].map(async (name) =>
      [...(await filled(sound.collection(name))).values()].map((entry) => fileInStore(name, entry)),
    ),
  );
  expect(contentOf(files.flat(), site!, content!.siteFile)).toEqual(content);
});
