import type { Format } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { Content } from './content.ts';
import { excerpt } from './excerpt.ts';

/** What a link to an entry says, in the language of the page. */
export function titleOf(content: Content, collection: CollectionName, id: string, locale: Locale, format: Format): string {
  switch (collection) {
    case 'pages':
    case 'background':
    case 'timeline':
      return content[collection].get(id)!.words[locale].title;
    case 'figures':
      return content.figures.get(id)!.words[locale].name;
    case 'claims':
      return content.claims.get(id)!.words[locale].claim;
    case 'quotes': {
      const { facts, words } = content.quotes.get(id)!;
      return `${content.figures.get(facts.speaker)!.words[locale].name}: ${format.quote(excerpt(words[locale].text, 60))}`;
    }
    case 'numbers':
      return content.numbers.get(id)!.data.what[locale];
    case 'charts':
      return content.charts.get(id)!.data.title[locale];
    case 'outlines':
      return content.outlines.get(id)!.data.name[locale];
    case 'maps':
      return content.maps.get(id)!.data.title[locale];
    case 'places':
      return content.places.get(id)!.data.names[locale]!;
    case 'terms':
      return content.terms.get(id)!.data.term[locale];
    case 'sources':
      return content.sources.get(id)!.data.title;
    case 'corrections':
      return content.corrections.get(id)!.data.date;
  }
}
