import type { Loader } from 'astro/loaders';
import { localeIds, sourceLocale, type Locale } from '#i18n/locales.ts';
import { pairs, type CollectionName, type PairName } from '#schemas/collections.ts';
import type { LoadedFile } from '#domain/content.ts';
import { formatIssue } from './issue-report.ts';
import { readContent, type Reading } from './read-content.ts';

type Context = Parameters<Loader['load']>[0];
type Store = Context['store'];
type Fill = (reading: Reading, store: Store, logger: Context['logger']) => void;

/** What Astro's store holds of a file. */
export interface StoredFile {
  id: string;
  data: Record<string, unknown>;
  filePath?: string;
}

/** Astro loaders for every collection of one topic. The folder is read and judged once for all of them. */
export function topicLoaders(root: string) {
  let reading: Reading | undefined;
  /** Astro loads all collections in one turn of the event loop; what they share is forgotten in the next. */
  const shared = () => {
    if (!reading) setTimeout(() => (reading = undefined));
    return (reading ??= readContent(root));
  };

  const loader = (name: string, fill: Fill): Loader => ({
    name: `topic:${name}`,
    async load({ store, logger }) {
      store.clear();
      fill(shared(), store, logger);
    },
  });

  return {
    collection: (name: CollectionName) => loader(name, fillWith(name)),
    site: () => loader('site', ({ site }, store) => site && void store.set({ id: 'site', data: { ...site } })),
    /** What is wrong with the topic, in one entry, since Astro warns of a collection that is empty; `data/` publishes nothing while it names an issue. */
    issues: () =>
      loader('issues', ({ issues, texts }, store) => {
        store.set({ id: 'issues', data: { reports: issues.map((issue) => formatIssue(issue, texts)) } });
      }),
  };
}

/** The file of a pair or a record that was put into the store. */
export function fileInStore(collection: CollectionName, { id, data, filePath: file = '' }: StoredFile): LoadedFile {
  if (!(collection in pairs)) return { collection, id, file, data, outline: [] };
  const [locale, name] = id.split('/') as [Locale, string];
  const { outline, ...words } = data;
  return { collection, id: name, locale, file, data: words, outline: JSON.parse(outline as string) };
}

const fillWith =
  (name: CollectionName): Fill =>
  ({ files }, store) => {
    const own = files.filter((file) => file.collection === name);
    for (const versions of Map.groupBy(own, (file) => file.id).values()) {
      const source = versions.find((version) => version.locale === sourceLocale);
      for (const version of versions) {
        if (!version.locale) store.set({ id: version.id, data: version.data, filePath: version.file });
        else if (source && versions.length === localeIds.length) setPair(version, source, store);
      }
    }
  };

function setPair(file: LoadedFile, source: LoadedFile, store: Store) {
  const facts = Object.fromEntries(Object.entries(source.data).filter(([key]) => key in pairs[file.collection as PairName].facts));
  store.set({
    id: `${file.locale}/${file.id}`,
    // As text: Astro writes and reads its store several times over, and a text costs it next to nothing.
    data: { ...facts, ...file.data, outline: JSON.stringify(file.outline) },
    filePath: file.file,
    // An entry without a body has nothing to compile.
    ...(file.outline.length && { deferredRender: true }),
  });
}
