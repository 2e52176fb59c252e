import { formatOf } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { wordsOf } from '#i18n/words.ts';
import type { ArticleName } from './articles.ts';
import { numberCitations } from './citations.ts';
import type { Content, Pair } from './content.ts';
import { printedDate } from './printed-date.ts';
import { roleOn } from './roles.ts';
import { editionDay } from './updates.ts';

/** What is printed on the picture that other sites show beside a link to an entry, or to any other page. */
export interface ShareCard {
  locale: Locale;
  site: string;
  /** Opposite the name of the site. */
  section: string;
  kicker: string;
  headline: string;
  /** Who said it. */
  byline?: string;
  deck?: string;
  sources: string;
  edition: string;
}

/** In pixels, as the sites that show it ask for. */
export const cardSize = { width: 1200, height: 630 };

/** A summary longer than this would be smaller print than a preview can show; cut short it might mislead. */
const deckLength = 190;

/** The name of an entry's card, which is also that of its file; without an entry, of the front page's. */
export const cardName = (entry?: Pair) => (entry ? `${entry.collection}/${entry.id}` : 'home');

export function cardOf(content: Content, locale: Locale, entry?: Pair<ArticleName>): ShareCard {
  const words = wordsOf(locale);
  const { site, sources } = content;
  const { deck = '', ...lines } = linesOf(content, locale, entry);
  return {
    locale,
    site: site.name[locale],
    section: entry ? words.sections[entry.collection] : site.tagline[locale],
    ...lines,
    ...(deck && deck.length <= deckLength && { deck }),
    sources: words.countedSources(entry ? numberCitations(content, entry, locale).numbers.size : sources.size),
    edition: words.edition.asOf(dateText(locale, editionDay(content))),
  };
}

/** What the picture says, for those who do not see it. */
export function cardText(content: Content, locale: Locale, entry?: Pair<ArticleName>): string {
  const { kicker, headline, byline } = linesOf(content, locale, entry);
  return [kicker, headline, byline].filter(Boolean).join(' – ');
}

type Lines = Pick<ShareCard, 'kicker' | 'headline' | 'byline' | 'deck'>;

/** What is particular to an entry. */
function linesOf(content: Content, locale: Locale, entry?: Pair<ArticleName>): Lines {
  const words = wordsOf(locale);
  const format = formatOf(locale);
  if (!entry) {
    const { title, summary } = content.pages.get('home')!.words[locale];
    const { from, to } = content.site.focus;
    return { kicker: dateText(locale, from, to), headline: title, deck: summary };
  }
  switch (entry.collection) {
    case 'background': {
      const { title, summary } = entry.words[locale];
      return { kicker: words.chapter(entry.facts.order), headline: title, deck: summary };
    }
    case 'timeline': {
      const { title, summary } = entry.words[locale];
      const { date, end, status } = entry.facts;
      return { kicker: `${dateText(locale, date, end)} · ${words.status[status]}`, headline: title, deck: summary };
    }
    case 'figures': {
      const { name, description } = entry.words[locale];
      return { kicker: content.site.sides.find(({ id }) => id === entry.facts.side)!.name[locale], headline: name, deck: description };
    }
    case 'quotes': {
      const { speaker, date } = entry.facts;
      const role = roleOn(content, speaker, date)?.title[locale];
      const name = content.figures.get(speaker)!.words[locale].name;
      return {
        kicker: dateText(locale, date),
        headline: format.quote(entry.words[locale].text),
        byline: role ? name + format.comma + role : name,
      };
    }
    // What was reported is never shown without what is thought of it now.
    case 'claims': {
      const { verdict, reported } = entry.facts;
      return {
        kicker: `${words.verdict[verdict]} · ${words.reportedBy} ${dateText(locale, reported.date)}`,
        headline: entry.words[locale].claim,
        deck: words.verdictHelp[verdict],
      };
    }
  }
}

const dateText = (locale: Locale, date: string, end?: string) => printedDate(formatOf(locale), date, end);
