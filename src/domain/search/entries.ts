import type { Format } from '#i18n/format.ts';
import { otherLocales, type Locale } from '#i18n/locales.ts';
import { wordsOf } from '#i18n/words.ts';
import type { Content, Entry, Pair } from '../content.ts';
import { compareDates, dayOf, parseDate } from '../dates.ts';
import { excerpt } from '../excerpt.ts';
import { leadOf } from '../lead.ts';
import { qualifierText, unitText, valueText } from '../number-text.ts';
import { printedTexts } from '../printed-text.ts';
import { titleOf } from '../titles.ts';
import { searchKinds, type SearchEntry, type SearchKind } from './entry.ts';

interface Language {
  content: Content;
  locale: Locale;
  format: Format;
}
type Details = Omit<SearchEntry, 'kind' | 'path' | 'title'>;

/** Of entries other than chapters the file holds the beginning of each paragraph: all of them would weigh a tenth more. */
const passageLength = 120;

/** Everything that can be found in one language, in the words of its pages. `pathTo` gives an address below the front page. */
export function searchEntries(language: Language, pathTo: (kind: SearchKind, id: string) => string): SearchEntry[] {
  const { content, locale, format } = language;
  return searchKinds.flatMap((kind) =>
    [...content[kind].values()].map((entry) => ({
      kind,
      path: pathTo(kind, entry.id),
      title: titleOf(content, kind, entry.id, locale, format),
      ...('words' in entry ? pairDetails(entry as Pair, language) : recordDetails(entry as Entry, language)),
    })),
  );
}

function pairDetails(entry: Pair, language: Language): Details {
  const { content, locale, format } = language;
  const lead = leadOf(entry, locale);
  const blocks = printedTexts(entry.bodies[locale], content, locale, format);
  const text = [lead, ...(entry.collection === 'background' ? blocks : blocks.map((block) => excerpt(block, passageLength)))];
  switch (entry.collection) {
    case 'timeline':
      return { ...dated(language, entry.facts.date, entry.facts.end), importance: entry.facts.importance, text };
    case 'quotes':
      return { ...dated(language, entry.facts.date), text: [`${format.quote(entry.words[locale].text)} ${lead}`.trim(), ...text.slice(1)] };
    case 'claims':
      return { ...dated(language, entry.facts.reported.date), text };
    case 'figures': {
      const { native, aliases } = entry.facts;
      const { name, short } = entry.words[locale];
      const abroad = otherLocales(locale).map((other) => entry.words[other].name);
      return { names: distinct([short, ...abroad, native?.text, ...aliases], name), text };
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
      const when = dated(language, data.asOf, data.asOfEnd);
      const value =
        `${qualifierText(data, wordsOf(locale))} ${valueText(data, format)} ${unitText(data, content.site, locale, format)}`.trim();
      return { ...when, label: value + format.comma + when.label, text: [data.claimedBy[locale], data.note?.[locale] ?? ''] };
    }
    case 'places': {
      const { names, short, aliases, note } = entry.data;
      return { names: distinct([...Object.values(names), short?.[locale], ...aliases], names[locale]!), text: [note?.[locale] ?? ''] };
    }
    case 'terms': {
      const { term, aliases, definition, contested } = entry.data;
      return { names: distinct([...Object.values(term), ...aliases], term[locale]), text: [definition[locale], contested?.[locale] ?? ''] };
    }
    case 'sources': {
      const { publisher, titleLanguage } = entry.data;
      if (titleLanguage === locale) return { label: publisher, text: [] };
      const written = wordsOf(locale).writtenIn(format.languageName(titleLanguage));
      return { label: publisher + format.comma + written, language: titleLanguage, text: [] };
    }
    default:
      return { text: [] };
  }
}

/** The day as it is printed and as it is typed in digits, and the era into which it falls. */
function dated({ content, format }: Language, date: string, end?: string) {
  const known = (day: string) => parseDate(dayOf(day));
  const { eras } = content.site;
  const era = eras.findLast((each) => compareDates(each.from, date) <= 0) ?? eras[0]!;
  return { label: end ? format.span(known(date), known(end)) : format.date(known(date)), date: dayOf(date), era: era.id };
}

const distinct = (names: (string | undefined)[], title: string) =>
  [...new Set(names)].filter((name): name is string => Boolean(name) && name !== title);
