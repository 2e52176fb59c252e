import { localeIds, sourceLocale, type Locale } from '#i18n/locales.ts';
import type { PairName } from '#schemas/collections.ts';
import type { Pair } from '#domain/content.ts';
import { linksTo } from '#domain/backlinks.ts';
import { formatIssue } from '#loader/issue-report.ts';
import { readTopic } from '#loader/live-topic.ts';

const topic = readTopic();
const [first] = topic.issues;
if (first) {
  const reports = topic.issues.map((issue) => formatIssue(issue, topic.texts));
  const error = new Error(`Nothing is published while the content has errors:\n\n${reports.join('\n\n')}\n`);
  // Astro's overlay shows this place and opens it in the editor; where the error was thrown helps nobody.
  throw Object.assign(error, {
    name: 'ContentError',
    loc: { file: first.file, line: first.line, column: first.column },
    stack: error.message,
  });
}

/** The whole topic, sound and sorted. */
export const content = topic.content!;

/** What points at each entry, by `collection/id`. */
export const backlinks = linksTo(content);

/** The version of an entry that Astro can render. */
export const version = (collection: PairName, id: string, locale: Locale) => {
  const { files, bodies } = content[collection].get(id)!;
  return { id, filePath: files[locale], deferredRender: bodies[locale].length > 0 } as never;
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
