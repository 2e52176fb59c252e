import type { Format } from '#i18n/format.ts';
import { otherLocales, type Locale } from '#i18n/locales.ts';
import { wordsOf } from '#i18n/words.ts';
import { pairNames, recordNames, type PairName, type RecordName } from '#schemas/collections.ts';
import type { Content, Entry, Pair } from '../content.ts';
import { compareDates, dayOf, parseDate } from '../dates.ts';
import { excerpt } from '../excerpt.ts';
import { leadOf } from '../lead.ts';
import { qualifierText, unitText, valueText } from '../number-text.ts';
import { printedTexts } from '../printed-text.ts';
import { titleOf } from '../titles.ts';
import type { SearchEntry, SearchKind } from './entry.ts';

interface Language {
  content: Content;
  locale: Locale;
  format: Format;
}
type Details = Partial<SearchEntry>;

/** Of entries other than chapters the file holds the beginning of each paragraph: with all of them it would weigh a tenth more. */
const passageLength = 120;

/** Everything that can be found in one language, in the words of its pages. `pathTo` gives an address below the front page. */
export function searchEntries(language: Language, pathTo: (kind: SearchKind, id: string) => string): SearchEntry[] {
  const { content, locale, format } = language;
  const list = (kind: SearchKind, details: (id: string) => Details) =>
    [...content[kind].keys()].map((id): SearchEntry => {
      const title = titleOf(content, kind, id, locale, format);
      return { kind, path: pathTo(kind, id), title, text: [], ...details(id) };
    });
  return [
    ...pairNames.flatMap((kind) => list(kind, (id) => pairDetails(content[kind].get(id)! as Pair, language))),
    ...recordNames.flatMap((kind) => (kind === 'corrections' ? [] : list(kind, (id) => recordDetails(content[kind].get(id)! as Entry, language)))),
  ];
}

function pairDetails(entry: Pair, language: Language): Details {
  const { content, locale, format } = language;
  const blocks = printedTexts(entry.bodies[locale], content, locale, format);
  const text = [leadOf(entry, locale), ...(entry.collection === 'background' ? blocks : blocks.map((block) => excerpt(block, passageLength)))];
  switch (entry.collection) {
    case 'timeline':
      return { ...dated(language, entry.facts.date, entry.facts.end), importance: entry.facts.importance, text };
    case 'quotes':
      return { ...dated(language, entry.facts.date), text: [`${entry.words[locale].text} ${text[0]}`, ...text.slice(1)] };
    case 'claims':
      return { ...dated(language, entry.facts.reported.date), text };
    case 'figures': {
      const { native, aliases } = entry.facts;
      const names = [...otherLocales(locale).map((other) => entry.words[other].name), ...(native ? [native.text] : []), ...aliases];
      return { names: distinct(names, entry.words[locale].name), text };
    }
    default:
      return { text };
  }
}

function recordDetails(entry: Entry, language: Language): Details {
  const { content, locale, format } = language;
  switch (entry.collection) {
    case 'numbers': {
      const { data } = entry;
      const value = `${qualifierText(data, wordsOf(locale))} ${valueText(data, format)} ${unitText(data, content.site, locale, format)}`;
      const when = dated(language, data.asOf, data.asOfEnd);
      return { ...when, label: [value.trim(), when.label].join(format.comma), text: [data.claimedBy[locale], data.note?.[locale] ?? ''] };
    }
    case 'places': {
      const { names, short, aliases, note } = entry.data;
      return { names: distinct([...Object.values(names), short?.[locale] ?? '', ...aliases], names[locale]!), text: [note?.[locale] ?? ''] };
    }
    case 'terms': {
      const { term, aliases, definition, contested } = entry.data;
      return { names: distinct([...Object.values(term), ...aliases], term[locale]), text: [definition[locale], contested?.[locale] ?? ''] };
    }
    case 'sources': {
      const { publisher, titleLanguage } = entry.data;
      return { label: publisher, ...(titleLanguage !== locale && { language: titleLanguage }) };
    }
    default:
      return {};
  }
}

/** The day as it is printed and as it is typed in digits, and the era into which it falls. */
function dated({ content, format }: Language, date: string, end?: string): Details {
  const era = content.site.eras.findLastIndex(({ from }) => compareDates(from, date) <= 0);
  return {
    label: end ? format.span(parseDate(dayOf(date)), parseDate(dayOf(end))) : format.date(parseDate(dayOf(date))),
    date: dayOf(date),
    era: Math.max(era, 0),
  };
}

const distinct = (names: string[], title: string) => [...new Set(names)].filter((name) => name && name !== title);
