import { sourceLocale } from '#i18n/locales.ts';
import { sourceKinds } from '#schemas/source.ts';
import type { Content, Entry } from './content.ts';

export type SourceKind = (typeof sourceKinds)[number];
export { sourceKinds };

/** The sources of each kind, by publisher and then by date. */
export function sourcesByKind(content: Content): Map<SourceKind, Entry<'sources'>[]> {
  return Map.groupBy([...content.sources.values()].sort(byPublisher), (source) => source.data.kind);
}

/** The sources of each language, the most frequent language first. */
export function sourcesByLanguage(content: Content): [language: string, Entry<'sources'>[]][] {
  const groups = [...Map.groupBy(content.sources.values(), (source) => source.data.language)];
  return groups.sort(([a, listA], [b, listB]) => listB.length - listA.length || (a < b ? -1 : 1));
}

/**
 * How much of a source was read, where, and what is known of its date: as its note says it and as its publisher is
 * named, in the phrases of docs/content-model.md. What is not said is not guessed.
 */
export const readings = ['excerpt', 'full', 'unsaid'] as const;
export const readingPlaces = ['own', 'carried', 'mirror'] as const;
export const datings = ['dated', 'about', 'undated'] as const;

export function readingOf({ data }: Entry<'sources'>): (typeof readings)[number] {
  const note = data.note?.[sourceLocale] ?? '';
  return /\bin full\b/.test(note) ? 'full' : /\bexcerpt\b/.test(note) ? 'excerpt' : 'unsaid';
}

export function readingPlaceOf({ data }: Entry<'sources'>): (typeof readingPlaces)[number] {
  if (/\bmirror or reposting page\b/.test(data.note?.[sourceLocale] ?? '')) return 'mirror';
  return /\bcarried (in \S+ )?by\b/.test(data.publisher) ? 'carried' : 'own';
}

export const datingOf = ({ data: { published } }: Entry<'sources'>): (typeof datings)[number] =>
  !published ? 'undated' : published.endsWith('~') ? 'about' : 'dated';

/** How many sources there are of each of these sorts, in their order; of none, nought. */
export const countBy = <S extends string>(
  content: Content,
  sorts: readonly S[],
  sortOf: (source: Entry<'sources'>) => S,
): [S, number][] => {
  const counts = Map.groupBy(content.sources.values(), sortOf);
  return sorts.map((sort) => [sort, counts.get(sort)?.length ?? 0]);
};

const key = ({ id, data }: Entry<'sources'>) => `${data.publisher.toLowerCase()}\n${data.published ?? ''}\n${id}`;
const byPublisher = (a: Entry<'sources'>, b: Entry<'sources'>) => (key(a) < key(b) ? -1 : 1);
