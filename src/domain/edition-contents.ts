import type { Format } from '#i18n/format.ts';
import type { Locale, Localized } from '#i18n/locales.ts';
import type { Words } from '#i18n/words.ts';
import type { Content, Pair } from './content.ts';
import { numbersByEra } from './ledger.ts';
import { quotesByEra } from './quotes-by-era.ts';
import { sections, type Routes, type Section } from './routes.ts';
import { inOrder } from './sequence.ts';
import { titleOf } from './titles.ts';

/** A line of the edition's table of contents. An address with a fragment is a heading alone; any other is a page that is read into the book. */
export interface ContentsLine {
  title: string;
  href: string;
  lines?: ContentsLine[];
}

/** Sections of the site that are no chapters of a book, and the one that stands at its end. */
const elsewhere: Section[] = ['search', 'sources'];

/** The book in reading order: the front page, then section by section, the sources last. */
export function editionContents(content: Content, locale: Locale, words: Words, format: Format, routes: Routes): ContentsLine[] {
  const { eras, sides } = content.site;
  const entry = ({ collection, id }: Pair): ContentsLine => ({
    title: titleOf(content, collection, id, locale, format),
    href: routes.entry(locale, collection, id),
  });
  const groups = <G extends { id: string; name: Localized }>(section: Section, all: G[], membersOf: (group: G) => Pair[]) =>
    all.flatMap((group) => {
      const lines = membersOf(group).map(entry);
      return lines.length ? [{ title: group.name[locale], href: `${routes.section(locale, section)}#${group.id}`, lines }] : [];
    });
  const quotes = new Map(quotesByEra(content, locale));
  const within: Partial<Record<Section, ContentsLine[]>> = {
    background: inOrder(content, 'background', locale).map(entry),
    timeline: groups('timeline', eras, ({ id }) => inOrder(content, 'timeline', locale).filter(({ facts }) => facts.era === id)),
    figures: groups('figures', sides, ({ id }) => inOrder(content, 'figures', locale).filter(({ facts }) => facts.side === id)),
    quotes: groups('quotes', eras, (era) => quotes.get(era) ?? []),
    claims: inOrder(content, 'claims', locale).map(entry),
    numbers: numbersByEra(content).map(([{ id, name }]) => ({ title: name[locale], href: routes.numbersOfEra(locale, id) })),
  };
  const line = (section: Section): ContentsLine => ({
    title: words.sections[section],
    href: routes.section(locale, section),
    lines: within[section],
  });
  const chapters = sections.filter((section) => !elsewhere.includes(section));
  return [{ title: words.inAMinute, href: routes.home(locale) }, ...chapters.map(line), line('sources')];
}
