import { localeIds, sourceLocale } from '#i18n/locales.ts';
import type { Loader } from 'astro/loaders';
import { pairs, type CollectionName, type PairName } from '#schemas/collections.ts';
import type { LoadedFile } from '#domain/content.ts';
import { groundsOf } from './map-ground.ts';
import { formatIssue } from './issue-report.ts';
import { readAgain, type TopicMemory } from './live-topic.ts';
import type { Reading } from './read-content.ts';

type Context = Parameters<Loader['load']>[0];
type Store = Context['store'];
type Fill = (reading: Reading, store: Store, logger: Context['logger']) => void;

/** What `integrations/live-content.ts` hands to the loaders with each change, and hears back. */
export interface Refresh {
  memory: TopicMemory;
  heard: boolean;
}

/** Astro loaders for every collection of one topic. The folder is read and judged once for all of them, each time that Astro loads them. */
export function topicLoaders(root: string) {
  let reread: ReturnType<typeof readAgain> | undefined;
  /** Astro loads all collections in one turn of the event loop; what they share is forgotten in the next. */
  const shared = (memory: TopicMemory = new Map()) => {
    if (!reread) setTimeout(() => (reread = undefined));
    return (reread ??= readAgain(root, memory));
  };

  /** `folder` is the only one on which the collection rests; without it the collection is filled each time. */
  const loader = (name: string, fill: Fill, folder?: string): Loader => ({
    name: `topic:${name}`,
    async load({ store, logger, refreshContextData }) {
      const refresh = refreshContextData as Refresh | undefined;
      if (refresh) refresh.heard = true;
      const { reading, changed } = shared(refresh?.memory);
      if (folder && !changed.has(folder)) return;
      store.clear();
      fill(reading, store, logger);
    },
  });

  return {
    collection: (name: CollectionName) => loader(name, fillWith(name), name),
    site: () => loader('site', ({ site }, store) => site && void store.set({ id: 'site', data: { ...site } })),
    /** What lies under each map. */
    ground: () =>
      loader(
        'ground',
        ({ content, issues }, store) => {
          // Of bounds that are not sound nothing can be drawn.
          for (const [id, ground] of groundsOf(issues.length ? undefined : content)) store.set({ id, data: { ...ground } });
        },
        'maps',
      ),
    /** What is wrong with the topic, in one entry, since Astro warns of a collection that is empty; `data/` publishes nothing while it names an issue. */
    issues: () =>
      loader('issues', ({ issues, texts }, store, logger) => {
        const reports = issues.map((issue) => formatIssue(issue, texts));
        if (reports.length) logger.error(`\n${reports.join('\n\n')}\n`);
        store.set({ id: 'issues', data: { reports } });
      }),
  };
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
