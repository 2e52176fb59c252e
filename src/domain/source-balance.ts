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

const key = ({ id, data }: Entry<'sources'>) => `${data.publisher.toLowerCase()}\n${data.published ?? ''}\n${id}`;
const byPublisher = (a: Entry<'sources'>, b: Entry<'sources'>) => (key(a) < key(b) ? -1 : 1);
