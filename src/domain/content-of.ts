import { localeIds, sourceLocale, type Localized } from '#i18n/locales.ts';
import { pairNames, pairs, recordNames, type PairName, type Site } from '#schemas/collections.ts';
import type { Content, LoadedFile, Pair } from './content.ts';

/**
 * Joins files into entries: facts from the source language, words and bodies from each.
 * An entry that lacks a language is left out; that it lacks one is reported where the files are read.
 */
export function contentOf(files: LoadedFile[], site: Site, siteFile: string): Content {
  const content = { site, siteFile } as Content;
  for (const name of pairNames) (content[name] as Map<string, Pair>) = pairsOf(name, files);
  for (const name of recordNames) {
    const entries = files.filter((file) => file.collection === name).sort(byId);
    (content[name] as Map<string, unknown>) = new Map(entries.map(({ id, file, data }) => [id, { collection: name, id, file, data }]));
  }
  return content;
}

function pairsOf(collection: PairName, files: LoadedFile[]): Map<string, Pair> {
  const { facts, words } = pairs[collection];
  const halves = Map.groupBy(files.filter((file) => file.collection === collection).sort(byId), (file) => file.id);
  const joined = new Map<string, Pair>();
  for (const [id, versions] of halves) {
    const by = Object.fromEntries(versions.map((version) => [version.locale, version])) as Localized<LoadedFile>;
    if (localeIds.some((locale) => !by[locale])) continue;
    const each = <T>(pick: (version: LoadedFile) => T) =>
      Object.fromEntries(localeIds.map((locale) => [locale, pick(by[locale])])) as Localized<T>;
    joined.set(id, {
      collection,
      id,
      facts: only(facts, by[sourceLocale].data) as Pair['facts'],
      words: each((version) => only(words, version.data)) as Pair['words'],
      bodies: each((version) => version.outline),
      files: each((version) => version.file),
    } as Pair);
  }
  return joined;
}

const only = (shape: object, data: Record<string, unknown>) => Object.fromEntries(Object.entries(data).filter(([key]) => key in shape));

const byId = (a: LoadedFile, b: LoadedFile) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
