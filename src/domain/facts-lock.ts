import { localeIds, sourceLocale } from '#i18n/locales.ts';
import { pairNames, recordNames } from '#schemas/collections.ts';
import type { Content } from './content.ts';
import type { Path } from './issue.ts';
import { valuesAt } from './values-at.ts';

/** What has been published: a digest of each fact, and why those that changed did. */
export interface FactsLock {
  /** The folder that was locked. */
  content: string;
  /** `collection/id#field` to the digest of what stood there. */
  facts: Record<string, string>;
  /** Entries that had an address, as `collection/id`; a lock of before they were kept has none. */
  entries?: string[] | undefined;
  /** Corrections that stood there then; a change needs a newer one. */
  corrections: string[];
  /** Changes that are no correction of what was said, with their reason. */
  editorial: { date: string; reason: string; facts: string[] }[];
}

/** One date, number, quotation or claim as it stands now. */
export interface Fact {
  key: string;
  /** `collection/id`. */
  entry: string;
  value: string;
  file: string;
  at: Path;
}

/** The fields that a reader may have quoted from us, by collection; `*` stands for each item of a list. */
const fields: Record<string, string[]> = {
  timeline: ['date', 'end', 'status'],
  figures: ['side', 'born', 'died', 'roles.*.from', 'roles.*.to'],
  quotes: ['speaker', 'date', 'original.language', 'original.text'],
  claims: ['verdict', 'reported.date', 'reported.source', 'reported.by'],
  numbers: ['value', 'range.*', 'unit', 'qualifier', 'asOf', 'asOfEnd', 'parts.*.value', 'parts.*.qualifier'],
  sources: ['published'],
};
const words: Record<string, string[]> = { quotes: ['text'], claims: ['claim', 'known', 'later'] };

/** Every published fact of a topic. */
export function factsOf(content: Content): Map<string, Fact> {
  const facts = new Map<string, Fact>();
  const add = (entry: string, file: string, at: Path, value: unknown, locale = '') => {
    const key = `${entry}#${[...at, locale].filter((part) => part !== '').join('.')}`;
    facts.set(key, { key, entry, value: String(value), file, at });
  };
  for (const [collection, paths] of Object.entries(fields)) {
    for (const entry of content[collection as 'timeline' | 'numbers'].values()) {
      const [data, file] = 'data' in entry ? [entry.data, entry.file] : [entry.facts, entry.files[sourceLocale]];
      const name = `${collection}/${entry.id}`;
      for (const path of paths) for (const [at, value] of valuesAt(data, path)) add(name, file, at, value);
      if (!('words' in entry)) continue;
      for (const field of words[collection] ?? []) {
        for (const locale of localeIds)
          for (const [at, value] of valuesAt(entry.words[locale], field)) add(name, entry.files[locale], at, value, locale);
      }
    }
  }
  return facts;
}

/** Everything that others may link to: `collection/id` of each entry. */
export const entriesOf = (content: Content): string[] =>
  [...pairNames, ...recordNames]
    .filter((collection) => collection !== 'corrections')
    .flatMap((collection) => [...content[collection].keys()].map((id) => `${collection}/${id}`))
    .sort();

/** The lock of a topic as it stands. */
export function lockOf(
  content: Content,
  folder: string,
  digest: (value: string) => string,
  editorial: FactsLock['editorial'] = [],
): FactsLock {
  const facts = [...factsOf(content)].map(([key, { value }]): [string, string] => [key, digest(value)]);
  return {
    content: folder,
    facts: Object.fromEntries(facts.sort()),
    entries: entriesOf(content),
    corrections: [...content.corrections.keys()],
    editorial,
  };
}
