import { localeIds, sourceLocale } from '#i18n/locales.ts';
import type { Loader } from 'astro/loaders';
import { pairs, type CollectionName, type PairName } from '#schemas/collections.ts';
import type { LoadedFile } from '#domain/content.ts';
import { formatIssue } from './issue-report.ts';
import { readContent, type Reading } from './read-content.ts';

type Store = Parameters<Loader['load']>[0]['store'];
type Fill = (reading: Reading, store: Store) => void;

/** Astro loaders for every collection of one topic. The folder is read and judged once for all of them, and again when a file changes. */
export function topicLoaders(root: string) {
  let reading: Reading | undefined;
  let pending: Promise<void> | undefined;
  const reread = () => (pending ??= Promise.resolve().then(() => void ([reading, pending] = [readContent(root), undefined])));

  const loader = (name: string, fill: Fill): Loader => ({
    name,
    async load({ store, watcher }) {
      reading ??= readContent(root);
      const refill = () => (store.clear(), fill(reading!, store));
      refill();
      watcher?.add(root);
      watcher?.on('all', async (_event, path) => {
        if (!path.includes(root)) return;
        await reread();
        refill();
      });
    },
  });

  return {
    collection: (name: CollectionName) => loader(`topic:${name}`, fillWith(name)),
    site: () => loader('topic:site', ({ site }, store) => site && void store.set({ id: 'site', data: { ...site } })),
    /** What is wrong with the topic; `data/` publishes nothing while there is an entry here. */
    issues: () =>
      loader('topic:issues', ({ issues, texts }, store) => {
        issues.forEach((issue, index) => store.set({ id: String(index), data: { report: formatIssue(issue, texts) } }));
      }),
  };
}

const fillWith =
  (name: CollectionName): Fill =>
  ({ files }, store) => {
    const own = files.filter((file) => file.collection === name);
    const sources = new Map(own.filter((file) => file.locale === sourceLocale).map((file) => [file.id, file]));
    for (const file of own) {
      if (!file.locale) store.set({ id: file.id, data: file.data, filePath: file.file });
      else if (localeIds.every((locale) => own.some((other) => other.id === file.id && other.locale === locale)))
        setPair(file, sources.get(file.id)!, store);
    }
  };

function setPair(file: LoadedFile, source: LoadedFile, store: Store) {
  const facts = Object.fromEntries(Object.entries(source.data).filter(([key]) => key in pairs[file.collection as PairName].facts));
  store.set({
    id: `${file.locale}/${file.id}`,
    data: { ...facts, ...file.data, outline: file.outline },
    filePath: file.file,
    // An entry without a body has nothing to compile.
    ...(file.outline.length && { deferredRender: true }),
  });
}
