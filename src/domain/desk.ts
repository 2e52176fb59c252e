import { formatOf } from '#i18n/format.ts';
import { localeIds, sourceLocale, type Locale } from '#i18n/locales.ts';
import { pairNames, pairs, type CollectionName } from '#schemas/collections.ts';
import { linksTo } from './backlinks.ts';
import type { Content, Entry, Pair } from './content.ts';
import type { Block } from './outline.ts';
import { printedTexts } from './printed-text.ts';
import { sentencesIn } from './sentences.ts';

/** One line of a list on the editors' desk: an entry, or a place in its text. */
export interface DeskItem {
  collection: CollectionName;
  id: string;
  file: string;
  line?: number;
  note?: string;
}

const allPairs = (content: Content): Pair[] => pairNames.flatMap((name) => [...content[name].values()] as Pair[]);
const item = ({ collection, id, files }: Pair, more: Partial<DeskItem> = {}): DeskItem => ({
  collection,
  id,
  file: files[sourceLocale],
  ...more,
});
const recordItem = ({ collection, id, file }: Entry, note?: string): DeskItem => ({ collection, id, file, ...(note && { note }) });

/** Entries of which a field is written in one language alone. */
export const halfTranslated = (content: Content): DeskItem[] =>
  allPairs(content).flatMap((entry) =>
    Object.keys(pairs[entry.collection].words).flatMap((field) => {
      const lacking = localeIds.filter((locale) => !(entry.words[locale] as Record<string, unknown>)[field]);
      return lacking.length && lacking.length < localeIds.length
        ? lacking.map((locale) => item(entry, { file: entry.files[locale], note: `no ${field}` }))
        : [];
    }),
  );

export const withoutBody = (content: Content): DeskItem[] =>
  allPairs(content)
    .filter(({ bodies }) => localeIds.some((locale) => !bodies[locale].length))
    .map((entry) => item(entry));

const day = 24 * 60 * 60 * 1000;

/** Entries last compared with their sources more than 180 days before `today`, the longest ago first. */
export const dueForReview = (content: Content, today: string): DeskItem[] =>
  allPairs(content)
    .filter(({ facts }) => Date.parse(today) - Date.parse(facts.reviewed) > 180 * day)
    .sort((a, b) => (a.facts.reviewed < b.facts.reviewed ? -1 : 1))
    .map((entry) => item(entry, { note: entry.facts.reviewed }));

/** Sources on the web of which nobody has kept a copy. */
export const unarchived = (content: Content): DeskItem[] =>
  [...content.sources.values()].filter(({ data }) => data.url && !data.archived).map((source) => recordItem(source));

export const repeating = (content: Content): DeskItem[] =>
  [...content.sources.values()].filter(({ data }) => data.origin).map((source) => recordItem(source, `repeats ${source.data.origin}`));

/** Paragraphs that the checker lets stand without a citation: inside an `<Aside>`, or on a page about the site itself. */
export const uncited = (content: Content): DeskItem[] =>
  allPairs(content).flatMap((entry) =>
    entry.bodies[sourceLocale]
      .filter(isUncited)
      .map(({ at, text }) => item(entry, { line: at.line, note: `${text.slice(0, 80).trimEnd()}…` })),
  );

const isUncited = ({ kind, mentions }: Block) =>
  ['paragraph', 'item'].includes(kind) && !mentions.some(({ component }) => component === 'Cite');

/** The longest sentences of all bodies in one language, as the page prints them. */
export function longestSentences(content: Content, locale: Locale, count = 20): DeskItem[] {
  const all = allPairs(content).flatMap((entry) => {
    const texts = printedTexts(entry.bodies[locale], content, locale, formatOf(locale));
    return texts.flatMap((text, index) =>
      sentencesIn(text, locale).map((sentence) => ({
        sentence,
        words: sentence.split(' ').length,
        entry,
        line: entry.bodies[locale][index]!.at.line,
      })),
    );
  });
  const longest = all.sort((a, b) => b.words - a.words).slice(0, count);
  return longest.map(({ sentence, words, entry, line }) =>
    item(entry, { file: entry.files[locale], line, note: `${words} words: ${sentence}` }),
  );
}

export const disputedWithoutPositions = (content: Content): DeskItem[] =>
  [...content.timeline.values()]
    .filter(({ facts, bodies }) => facts.status === 'disputed' && !bodies[sourceLocale].some(({ kind }) => kind === 'Position'))
    .map((event) => item(event));

/** Quotes of which the language is not known in which they were said, or the words in that language. */
export const withoutOriginal = (content: Content): DeskItem[] =>
  [...content.quotes.values()]
    .filter(({ facts }) => !facts.original?.text && !localeIds.some((locale) => facts.translations[locale] === 'original'))
    .map((quote) =>
      item(quote, { note: quote.facts.original ? `said in ${quote.facts.original.language}, words not seen` : 'language not known' }),
    );

const reachedByLinks = ['timeline', 'figures', 'quotes', 'places', 'numbers', 'terms', 'sources'] as const;

/** Entries that a reader meets only in the list of their section. */
export function unlinked(content: Content): DeskItem[] {
  const links = linksTo(content);
  return reachedByLinks.flatMap((collection) =>
    ([...content[collection].values()] as (Pair | Entry)[])
      .filter(({ id }) => !links.has(`${collection}/${id}`))
      .map((entry) => ('data' in entry ? recordItem(entry) : item(entry))),
  );
}
