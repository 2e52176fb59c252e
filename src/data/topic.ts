import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { localeIds, sourceLocale, type Locale } from '#i18n/locales.ts';
import { pairNames, recordNames, type PairName } from '#schemas/collections.ts';
import type { LoadedFile, Pair } from '#domain/content.ts';
import { contentOf } from '#domain/content-of.ts';
import { linksTo } from '#domain/backlinks.ts';

const { reports } = (await getEntry('issues', 'issues'))!.data;
if (reports.length) {
  const [, file, line, column] = /^(.+?):(\d+):(\d+): /.exec(reports[0]!)!;
  const error = new Error(`Nothing is published while the content has errors:\n\n${reports.join('\n\n')}\n`);
  // Astro's overlay shows this place and opens it in the editor; where the error was thrown helps nobody.
  throw Object.assign(error, { name: 'ContentError', loc: { file, line: Number(line), column: Number(column) }, stack: error.message });
}

const versions = new Map<string, CollectionEntry<PairName>>();

async function pairFiles(collection: PairName): Promise<LoadedFile[]> {
  const entries = (await getCollection(collection)) as CollectionEntry<PairName>[];
  return entries.map((entry) => {
    versions.set(`${collection}/${entry.id}`, entry);
    const [locale, id] = entry.id.split('/') as [Locale, string];
    const { outline, ...data } = entry.data;
    return { collection, id, locale, data, outline: JSON.parse(outline), file: entry.filePath ?? '' };
  });
}

const pairEntries = await Promise.all(pairNames.map(pairFiles));
const recordEntries = await Promise.all(
  recordNames.map(async (collection) =>
    ((await getCollection(collection)) as { id: string; data: LoadedFile['data']; filePath?: string }[]).map(
      ({ id, data, filePath }): LoadedFile => ({
        collection,
        id,
        data,
        outline: [],
        file: filePath ?? '',
      }),
    ),
  ),
);

const site = (await getEntry('site', 'site'))!.data;

/** The whole topic, sound and sorted. */
export const content = contentOf([...pairEntries.flat(), ...recordEntries.flat()], site, 'site.yaml');

/** What points at each entry, by `collection/id`. */
export const backlinks = linksTo(content);

/** The version of an entry that Astro can render. */
export const version = (collection: PairName, id: string, locale: Locale) => versions.get(`${collection}/${locale}/${id}`)!;

/** One path per language and entry, for `getStaticPaths`. */
export function pathsOf<C extends PairName>(collection: C) {
  const entries = [...content[collection].values()] as Pair<C>[];
  return localeIds.flatMap((locale) => entries.map((entry) => ({ params: { locale, id: entry.id }, props: { entry } })));
}

/** Pages on which both languages stand side by side: every entry that has a text. */
export const parallelPaths = () =>
  (['background', 'timeline', 'figures', 'claims'] as const).flatMap((section) =>
    pathsOf(section)
      .filter(({ props }) => props.entry.bodies[sourceLocale].length)
      .map(({ params, props }) => ({ params: { ...params, section }, props: { entry: props.entry as Pair } })),
  );

export const localePaths = () => localeIds.map((locale) => ({ params: { locale } }));
