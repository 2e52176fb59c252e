import { getCollection, getEntry } from 'astro:content';
import { pairNames, recordNames } from '#schemas/collections.ts';
import { contentOf } from '#domain/content-of.ts';
import type { Content } from '#domain/content.ts';
import { fileInStore, type StoredFile } from '#loader/topic-loader.ts';

/** The topic as Astro's collections hold it, and what is wrong with it. */
export async function storedTopic(): Promise<{ content: Content | undefined; reports: string[] }> {
  const { reports } = (await getEntry('issues', 'issues'))!.data;
  const site = (await getEntry('site', 'site'))?.data;
  const files = await Promise.all(
    [...pairNames, ...recordNames].map(async (name) =>
      ((await getCollection(name)) as StoredFile[]).map((entry) => fileInStore(name, entry)),
    ),
  );
  return { content: site && contentOf(files.flat(), site, 'site.yaml'), reports };
}
