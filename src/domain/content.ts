import type { Locale, Localized } from '#i18n/locales.ts';
import type { CollectionName, Facts, PairName, RecordData, RecordName, Site, Words } from '#schemas/collections.ts';
import type { Outline } from './outline.ts';

/** An entry of a pair collection: its facts once, its words and body once per language. */
export interface Pair<C extends PairName = PairName> {
  collection: C;
  id: string;
  facts: Facts<C>;
  words: Localized<Words<C>>;
  bodies: Localized<Outline>;
  files: Localized;
}

export interface Record_<C extends RecordName = RecordName> {
  collection: C;
  id: string;
  data: RecordData<C>;
  file: string;
}

/** The whole topic, every map in a total order: pairs and records by id. */
export type Content = { site: Site; siteFile: string } & { [C in PairName]: Map<string, Pair<C>> } & {
  [C in RecordName]: Map<string, Record_<C>>;
};

/** One file of content after reading: `data` is the front matter or the record. */
export interface LoadedFile {
  collection: CollectionName;
  id: string;
  file: string;
  locale?: Locale;
  data: Record<string, unknown>;
  outline: Outline;
}
