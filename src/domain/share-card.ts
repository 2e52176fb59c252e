import { formatOf } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { wordsOf } from '#i18n/words.ts';
import type { ArticleName } from './articles.ts';
import { numberCitations } from './citations.ts';
import type { Content, Pair } from './content.ts';
import { printedDate } from './printed-date.ts';
import { roleOn } from './roles.ts';

/** What is printed on the picture that other sites show beside a link, line by line. */
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
  asOf: string;
}

/** In pixels, as the sites that show it ask for. */
export const cardSize = { width: 1200, height: 630 };

/** A summary longer than this would be smaller print than a preview can show; cut short it might mislead. */
const deckLength = 190;

/** The name of an entry's card, which is also that of its file; without an entry, of the front page's. */
export const cardName = (entry?: Pair) => (entry ? `${entry.collection}/${entry.id}` : 'home');

export function cardOf(content: Content, entry: Pair<ArticleName>, locale: Locale): ShareCard {
  const words = wordsOf(locale);
  const { deck, ...lines } = linesOf(content, entry, locale);
  return {
    ...frame(content, locale),
    section: words.sections[entry.collection],
    ...lines,
    ...(deck && deck.length <= deckLength && { deck }),
    sources: words.share.sources(numberCitations(content, entry, locale).numbers.size),
  };
}

export function homeCard(content: Content, locale: Locale): ShareCard {
  const { site, pages, sources } = content;
  const { title, summary } = pages.get('home')!.words[locale];
  return {
    ...frame(content, locale),
    section: site.tagline[locale],
    kicker: dateText(locale, site.focus.from, site.focus.to),
    headline: title,
    deck: summary,
    sources: wordsOf(locale).share.sources(sources.size),
  };
}

/** What the picture says, for those who do not see it. */
export const cardText = ({ kicker, headline, byline }: ShareCard) => [kicker, headline, byline].filter(Boolean).join(' – ');

/** What is particular to an entry. */
function linesOf(content: Content, entry: Pair<ArticleName>, locale: Locale): Pick<ShareCard, 'kicker' | 'headline' | 'byline' | 'deck'> {
  const words = wordsOf(locale);
  const format = formatOf(locale);
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

const frame = ({ site }: Content, locale: Locale) => ({
  locale,
  site: site.name[locale],
  asOf: wordsOf(locale).share.asOf(dateText(locale, site.latest)),
});

const dateText = (locale: Locale, date: string, end?: string) => printedDate(formatOf(locale), date, end);
