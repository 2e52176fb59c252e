import type { Locale, Localized } from '#i18n/locales.ts';
import type { CollectionName, Facts, PairName, RecordData, RecordName, Site, Words } from '#schemas/collections.ts';
import type { Outline } from './outline.ts';

/** An entry of a pair collection: its facts once, its words and body once per language. Without a name, of any of them. */
export type Pair<C extends PairName = PairName> = {
  [K in C]: {
    collection: K;
    id: string;
    facts: Facts<K>;
    words: Localized<Words<K>>;
    bodies: Localized<Outline>;
    files: Localized;
  };
}[C];

/** An entry of a record collection. */
export type Entry<C extends RecordName = RecordName> = {
  [K in C]: { collection: K; id: string; data: RecordData<K>; file: string };
}[C];

/** The whole topic, every map in a total order: pairs and records by id. */
export type Content = { site: Site; siteFile: string } & { [C in PairName]: Map<string, Pair<C>> } & {
  [C in RecordName]: Map<string, Entry<C>>;
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
