import { isLocale, type Locale } from '#i18n/locales.ts';
import { textOf, type Passage } from '#domain/prose.ts';
import type { FieldText } from './front-matter.ts';
import type { BlockText } from './outline.ts';

type Voices = Record<string, Passage['voice']>;

/** Fields that are not in our own voice, and fields that are no words of ours at all (`undefined`). */
const voices: Record<string, Voices> = {
  quotes: { text: 'quoted' },
  claims: { claim: 'attributed' },
  terms: { term: 'quoted' },
  corrections: { was: 'quoted', is: 'quoted' },
};

/** Names of fields whose texts are in whatever language and spelling they were found. */
const foreign = ['aliases', 'native', 'original', 'translations'];

/**
 * The texts of a file that a reader sees in one of the languages of the site. In a translation and beside facts the words
 * stand in fields of their own (`locale` is given); elsewhere in pairs `en: …`, `ar: …`.
 */
export function passagesOfFields(
  texts: FieldText[],
  file: string,
  collection: string,
  id: string,
  locale?: Locale,
  words: object = {},
): Passage[] {
  return texts.flatMap(({ path, run }) => {
    const last = path.at(-1);
    const own = locale && path.length === 1 && last! in words;
    if (foreign.includes(String(path[0])) || !(own || isLocale(last))) return [];
    const field = (own ? path : path.slice(0, -1)).join('.');
    return {
      file,
      locale: own ? locale : (last as Locale),
      entry: `${collection}/${id}`,
      field,
      isBlock: false,
      runs: [run],
      text: run.text,
      voice: voices[collection]?.[field] ?? 'ours',
    };
  });
}

/** The texts of the blocks of a body. What stands in a `<Position>` is said by its side. */
export function passagesOfBody(texts: BlockText[], file: string, collection: string, id: string, locale: Locale): Passage[] {
  return texts.map(({ block, runs, position }) => ({
    file,
    locale,
    entry: `${collection}/${id}`,
    field: String(block),
    isBlock: true,
    runs,
    text: textOf(runs),
    voice: position === undefined ? 'ours' : 'attributed',
    ...(position !== undefined && { position }),
  }));
}
