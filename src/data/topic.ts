import type { CollectionEntry } from 'astro:content';
import { localeIds, sourceLocale, type Locale } from '#i18n/locales.ts';
import type { PairName } from '#schemas/collections.ts';
import type { Pair } from '#domain/content.ts';
import { linksTo } from '#domain/backlinks.ts';
import { liveTopic } from './live-topic.ts';
import { storedTopic } from './stored-topic.ts';

// A build takes what Astro's collections hold; whoever edits sees the files as they stand (docs/decisions/0031).
const topic = import.meta.env.DEV ? liveTopic() : await storedTopic();
if (topic.reports.length) {
  const [, file, line, column] = /^(.+?):(\d+):(\d+): /.exec(topic.reports[0]!)!;
  const error = new Error(`Nothing is published while the content has errors:\n\n${topic.reports.join('\n\n')}\n`);
  // Astro's overlay shows this place and opens it in the editor; where the error was thrown helps nobody.
  throw Object.assign(error, { name: 'ContentError', loc: { file, line: Number(line), column: Number(column) }, stack: error.message });
}

/** The whole topic, sound and sorted. */
export const content = topic.content!;

/** What points at each entry, by `collection/id`. */
export const backlinks = linksTo(content);

/** The version of an entry that Astro can render. */
export const version = (collection: PairName, id: string, locale: Locale) => {
  const { files, bodies } = content[collection].get(id)!;
  return { id, filePath: files[locale], deferredRender: bodies[locale].length > 0 } as unknown as CollectionEntry<PairName>;
};

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
