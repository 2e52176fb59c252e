import { formatOf } from '#i18n/format.ts';
import { localeIds, sourceLocale, type Locale, type Localized } from '#i18n/locales.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { publishedPairs, publishedRecords, type DataSet } from '#schemas/published.ts';
import { blockId } from '../block-id.ts';
import { numberCitations } from '../citations.ts';
import type { Content, Entry, Pair } from '../content.ts';
import type { Block, Pointer } from '../outline.ts';
import { printedTexts } from '../printed-text.ts';

export type Row = { id: string } & Record<string, unknown>;
/** The full address of an entry's page in a language. */
export type AddressOf = (locale: Locale, collection: CollectionName, id: string) => string;

/** The rows of every data set, in the order of the content, as `schemas/published.ts` describes them. */
export function dataSetRows(content: Content, address: AddressOf): Record<DataSet, Row[]> {
  const page = (collection: CollectionName, id: string) => inEach((locale) => address(locale, collection, id));
  const pairRow = (entry: Pair): Row => {
    const body = bodyOf(paragraphsOf(content, entry));
    return {
      id: entry.id,
      page: page(entry.collection, entry.id),
      ...entry.facts,
      ...wordsOf(entry),
      ...(body && { body }),
      cited: [...numberCitations(content, entry, sourceLocale).numbers.keys()],
    };
  };
  const recordRow = ({ collection, id, data }: Entry): Row => ({
    id,
    page: page(collection, id),
    ...(collection === 'places' && { name: inEach((locale) => data.names[locale]!) }),
    ...data,
    ...(collection === 'sources' && addressesOf(data)),
  });
  const paragraphRows = (entry: Pair): Row[] =>
    paragraphsOf(content, entry).map(({ block, ...paragraph }) => ({
      id: `${entry.collection}/${entry.id}/${block}`,
      page: inEach((locale) => `${address(locale, entry.collection, entry.id)}#${block}`),
      entry: `${entry.collection}/${entry.id}`,
      ...paragraph,
    }));
  return {
    ...mapTo(publishedPairs, (name) => [...content[name].values()].map((entry) => pairRow(entry as Pair))),
    ...mapTo(publishedRecords, (name) => [...content[name].values()].map((entry) => recordRow(entry as Entry))),
    paragraphs: publishedPairs.flatMap((name) => [...content[name].values()].flatMap((entry) => paragraphRows(entry as Pair))),
    vocabulary: vocabularyOf(content),
  };
}

interface Paragraph {
  block: string;
  kind: string;
  side?: string;
  by?: Localized;
  text: Localized;
}

/** The paragraphs as one text, in which the account of a side begins with its name. */
function bodyOf(paragraphs: Paragraph[]): Localized | undefined {
  const line = ({ by, text }: Paragraph, index: number, locale: Locale) =>
    by && by[locale] !== paragraphs[index - 1]?.by?.[locale] ? `${by[locale]}: ${text[locale]}` : text[locale];
  return paragraphs.length
    ? inEach((locale) => paragraphs.map((paragraph, index) => line(paragraph, index, locale)).join('\n\n'))
    : undefined;
}

/** What is to be read in the body of an entry: blocks with a text, and quotations with their speaker. Blocks of the languages pair up. */
function paragraphsOf(content: Content, entry: Pair): (Paragraph & Record<string, unknown>)[] {
  const texts = inEach((locale) => textsOf(content, entry, locale));
  return entry.bodies[sourceLocale].flatMap((block, index) => {
    const text = inEach((locale) => texts[locale][index]!);
    if (!text[sourceLocale]) return [];
    return [{ block: blockId(index), kind: block.kind, ...accountOf(entry, block), text, ...idsIn(content, block) }];
  });
}

/** Whose account it is: what one side says must not be taken for what the site says. */
function accountOf({ bodies }: Pair, { position }: Block): Pick<Paragraph, 'side' | 'by'> {
  if (position === undefined) return {};
  return { side: bodies[sourceLocale][position]!.side!, by: inEach((locale) => bodies[locale][position]!.by!) };
}

function textsOf(content: Content, entry: Pair, locale: Locale): string[] {
  const format = formatOf(locale);
  return printedTexts(entry.bodies[locale], content, locale, format).map((text, index) => {
    const block = entry.bodies[locale][index]!;
    if (block.kind !== 'Quote') return text;
    const { facts, words } = content.quotes.get(block.mentions[0]!.id)!;
    return `${content.figures.get(facts.speaker)!.words[locale].name}: ${format.quote(words[locale].text)}`;
  });
}

const mentioned = { numbers: 'Num', figures: 'Person', places: 'Place', timeline: 'Event', terms: 'Term', quotes: 'Quote' } as const;

function idsIn(content: Content, { mentions }: Block) {
  const named = (component: Pointer) => mentions.filter((mention) => mention.component === component).map(({ id }) => id);
  const quoted = named('Quote').flatMap((id) => content.quotes.get(id)!.facts.sources);
  const pointers = Object.entries(mentioned).map(([name, component]) => [name, distinct(named(component))]);
  return { sources: distinct([...named('Cite'), ...quoted]), ...Object.fromEntries(pointers) };
}

function wordsOf({ words }: Pair): Record<string, Localized> {
  const said = words as Localized<Record<string, string>>;
  const names = distinct(localeIds.flatMap((locale) => Object.keys(said[locale])));
  return Object.fromEntries(names.map((name) => [name, inEach((locale) => said[locale][name]!)]));
}

const vocabularyOf = ({ site }: Content): Row[] => [
  ...site.eras.map((era) => ({ kind: 'era', ...era })),
  ...site.sides.map((side) => ({ kind: 'side', ...side })),
  ...Object.entries(site.units).map(([id, unit]) => ({ kind: 'unit', id, name: inEach((locale) => unit[locale].other) })),
];

/** Where a source can be read, as programs take an address: letters beyond ASCII encoded (RFC 3986). */
export const addressesOf = ({ url, archived }: Entry<'sources'>['data']) => ({
  ...(url && { url: new URL(url).href }),
  ...(archived && { archived: new URL(archived).href }),
});

const distinct = (ids: string[]) => [...new Set(ids)];
const inEach = <T>(of: (locale: Locale) => T) => Object.fromEntries(localeIds.map((locale) => [locale, of(locale)])) as Localized<T>;
const mapTo = <K extends string, T>(names: readonly K[], of: (name: K) => T) =>
  Object.fromEntries(names.map((name) => [name, of(name)])) as Record<K, T>;
