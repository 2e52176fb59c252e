import type { Format } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Words } from '#i18n/words.ts';
import type { PairName } from '#schemas/collections.ts';
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

/** Sections of the site that are no chapters of a book; the sources stand at its end. */
const elsewhere: Section[] = ['search', 'sources'];

/** The book in reading order: the front page, then section by section, the sources last. */
export function editionContents(content: Content, locale: Locale, words: Words, format: Format, routes: Routes): ContentsLine[] {
  const entry = ({ collection, id }: Pair): ContentsLine => ({
    title: titleOf(content, collection as PairName, id, locale, format),
    href: routes.entry(locale, collection, id),
  });
  const group = (section: Section, id: string, title: string, entries: Pair[]): ContentsLine[] =>
    entries.length ? [{ title, href: `${routes.section(locale, section)}#${id}`, lines: entries.map(entry) }] : [];
  const { eras, sides } = content.site;
  const all = {
    background: inOrder(content, 'background', locale),
    timeline: inOrder(content, 'timeline', locale),
    figures: inOrder(content, 'figures', locale),
    claims: inOrder(content, 'claims', locale),
  };
  const within: Partial<Record<Section, ContentsLine[]>> = {
    background: all.background.map(entry),
    timeline: eras.flatMap(({ id, name }) =>
      group(
        'timeline',
        id,
        name[locale],
        all.timeline.filter(({ facts }) => facts.era === id),
      ),
    ),
    figures: sides.flatMap(({ id, name }) =>
      group(
        'figures',
        id,
        name[locale],
        all.figures.filter(({ facts }) => facts.side === id),
      ),
    ),
    quotes: quotesByEra(content, locale).flatMap(([{ id, name }, quotes]) => group('quotes', id, name[locale], quotes)),
    claims: all.claims.map(entry),
    numbers: numbersByEra(content).map(([{ id, name }]) => ({ title: name[locale], href: routes.numbersOfEra(locale, id) })),
  };
  const line = (section: Section): ContentsLine => ({
    title: words.sections[section],
    href: routes.section(locale, section),
    lines: within[section],
  });
  return [
    { title: words.inAMinute, href: routes.home(locale) },
    ...sections.filter((section) => !elsewhere.includes(section)).map(line),
    line('sources'),
  ];
}
