import type { Format } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { Content, Pair } from './content.ts';
import { machineDate } from './dates.ts';
import { titleOf } from './titles.ts';

/** What schema.org objects need to know of the page: its language and how it writes addresses in full. */
export interface PageContext {
  content: Content;
  locale: Locale;
  format: Format;
  /** The full address of an entry's page. */
  address: (collection: CollectionName, id: string) => string;
}

const context = 'https://schema.org';

/** The chain of pages above this one; `trail` is from the front page down, as name and full address. */
export const breadcrumbs = (trail: [name: string, address: string][]) => ({
  '@context': context,
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(([name, item], index) => ({ '@type': 'ListItem', position: index + 1, name, item })),
});

/** The entry itself, as the schema.org type of its collection, saying no more than the page prints. */
export function entryData(entry: Pair, page: PageContext): object {
  const { locale } = page;
  const url = page.address(entry.collection, entry.id);
  const common = { '@context': context, url, inLanguage: locale };
  const reviewed = entry.facts.reviewed;
  if (isOf(entry, 'timeline')) {
    const { date, end, places } = entry.facts;
    return {
      ...common,
      '@type': 'Event',
      name: entry.words[locale].title,
      description: entry.words[locale].summary,
      startDate: machineDate(date),
      ...(end && { endDate: machineDate(end) }),
      location: places.map((id) => ({ '@type': 'Place', name: page.content.places.get(id)!.data.names[locale] })),
    };
  }
  if (isOf(entry, 'figures')) {
    const { kind, aliases, native } = entry.facts;
    return {
      ...common,
      '@type': kind === 'person' ? 'Person' : 'Organization',
      name: entry.words[locale].name,
      description: entry.words[locale].description,
      alternateName: [...(native ? [native.text] : []), ...aliases],
    };
  }
  if (isOf(entry, 'quotes')) {
    const speaker = page.content.figures.get(entry.facts.speaker)!;
    return {
      ...common,
      '@type': 'Quotation',
      text: entry.words[locale].text,
      dateCreated: machineDate(entry.facts.date),
      spokenByCharacter: {
        '@type': speaker.facts.kind === 'person' ? 'Person' : 'Organization',
        name: speaker.words[locale].name,
        url: page.address('figures', speaker.id),
      },
    };
  }
  const headline = titleOf(page.content, entry.collection, entry.id, locale, page.format);
  return {
    ...common,
    '@type': 'Article',
    headline,
    ...(reviewed && { dateModified: reviewed }),
    publisher: { '@type': 'Organization', name: page.content.site.name[locale] },
  };
}

const isOf = <C extends Pair['collection']>(entry: Pair, collection: C): entry is Pair<C> & Pair => entry.collection === collection;
