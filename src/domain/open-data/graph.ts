import { localeIds, sourceLocale, type Locale, type Localized } from '#i18n/locales.ts';
import { formatOf } from '#i18n/format.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { publishedPairs, publishedRecords } from '#schemas/published.ts';
import { numberCitations } from '../citations.ts';
import type { Content, Entry, Pair } from '../content.ts';
import { machineDate } from '../dates.ts';
import { splitName } from '../retired.ts';
import { titleOf } from '../titles.ts';
import { addressesOf, type AddressOf } from './rows.ts';

type Node = Record<string, unknown>;
interface Site {
  content: Content;
  address: AddressOf;
}

/**
 * The whole as a graph of JSON-LD in the terms of schema.org: one node for each entry, whose `@id` is the address of its
 * page in the source language; words stand in every language, each with its tag.
 */
export function graphNodes(content: Content, address: AddressOf): Node[] {
  const site = { content, address };
  const pairs = publishedPairs.flatMap((name) => [...content[name].values()] as Pair[]);
  const records = publishedRecords.flatMap((name) => [...content[name].values()] as Entry[]);
  return [...pairs.map((entry) => pairNode(site, entry)), ...records.map((entry) => recordNode(site, entry))];
}

const inEach = (of: (locale: Locale) => string | undefined) =>
  localeIds.flatMap((locale) => (of(locale) ? [{ '@language': locale, '@value': of(locale) }] : []));
const words = (text: Localized) => inEach((locale) => text[locale]);
const refs = ({ address }: Site, collection: CollectionName, ids: string[]) =>
  ids.map((id) => ({ '@id': address(sourceLocale, collection, id) }));
const ref = (site: Site, collection: CollectionName, id: string) => refs(site, collection, [id])[0]!;

/** What every node has: its address, its pages, its name. */
const common = (site: Site, collection: CollectionName, id: string, type: string): Node => ({
  '@id': site.address(sourceLocale, collection, id),
  '@type': type,
  url: localeIds.map((locale) => site.address(locale, collection, id)),
  name: inEach((locale) => titleOf(site.content, collection, id, locale, formatOf(locale))),
});

function pairNode(site: Site, entry: Pair): Node {
  const node = (type: string) => common(site, entry.collection, entry.id, type);
  const sources = refs(site, 'sources', [...numberCitations(site.content, entry, sourceLocale).numbers.keys()]);
  switch (entry.collection) {
    case 'timeline': {
      const { date, end, places, figures } = entry.facts;
      return {
        ...node('Event'),
        description: inEach((locale) => entry.words[locale].summary),
        startDate: machineDate(date),
        ...(end && { endDate: machineDate(end) }),
        location: refs(site, 'places', places),
        contributor: refs(site, 'figures', figures),
        subjectOf: sources,
      };
    }
    case 'figures': {
      const { kind, native, aliases, born, died } = entry.facts;
      return {
        ...node(kind === 'person' ? 'Person' : 'Organization'),
        description: inEach((locale) => entry.words[locale].description),
        alternateName: [...(native ? [{ '@language': native.language, '@value': native.text }] : []), ...aliases],
        ...(born && { birthDate: machineDate(born) }),
        ...(died && { deathDate: machineDate(died) }),
        subjectOf: sources,
      };
    }
    case 'quotes': {
      const { speaker, date, event } = entry.facts;
      return {
        ...node('Quotation'),
        text: inEach((locale) => entry.words[locale].text),
        dateCreated: machineDate(date),
        spokenByCharacter: ref(site, 'figures', speaker),
        ...(event && { about: ref(site, 'timeline', event) }),
        citation: sources,
      };
    }
    case 'claims': {
      const { reported, verdict, events } = entry.facts;
      return {
        ...node('Claim'),
        description: inEach((locale) => entry.words[locale].later ?? entry.words[locale].known),
        firstAppearance: ref(site, 'sources', reported.source),
        datePublished: reported.date,
        ...(reported.by && { author: ref(site, 'figures', reported.by) }),
        creativeWorkStatus: verdict,
        about: refs(site, 'timeline', events),
        citation: sources,
      };
    }
    default:
      return {
        ...node('Article'),
        ...(entry.collection === 'background' && { abstract: inEach((locale) => entry.words[locale].answer) }),
        dateModified: entry.facts.reviewed,
        inLanguage: localeIds,
        citation: sources,
      };
  }
}

const workTypes: Partial<Record<Entry<'sources'>['data']['kind'], string>> = {
  agency: 'NewsArticle',
  newspaper: 'NewsArticle',
  ngo: 'Report',
  'think-tank': 'Report',
  dataset: 'Dataset',
  book: 'Book',
};

function recordNode(site: Site, entry: Entry): Node {
  const node = (type: string) => common(site, entry.collection, entry.id, type);
  switch (entry.collection) {
    case 'places': {
      const { names, aliases, lat, lon, note, sources } = entry.data;
      const known = Object.entries(names).map(([language, name]) => ({ '@language': language, '@value': name }));
      return {
        ...node('Place'),
        alternateName: [...known.filter(({ '@language': language }) => !localeIds.includes(language as Locale)), ...aliases],
        ...(lat !== undefined && { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } }),
        ...(note && { description: words(note) }),
        subjectOf: refs(site, 'sources', sources),
      };
    }
    case 'numbers': {
      const { value, range, unit, asOf, asOfEnd, claimedBy, sources } = entry.data;
      const forms = site.content.site.units[unit]!;
      return {
        ...node('Observation'),
        value: {
          '@type': 'QuantitativeValue',
          ...(range ? { minValue: range[0], maxValue: range[1] } : { value }),
          unitText: inEach((locale) => forms[locale].other),
        },
        observationDate: asOfEnd ? `${machineDate(asOf)}/${machineDate(asOfEnd)}` : machineDate(asOf),
        creditText: words(claimedBy),
        subjectOf: refs(site, 'sources', sources),
      };
    }
    case 'terms':
      return {
        ...node('DefinedTerm'),
        description: words(entry.data.definition),
        alternateName: entry.data.aliases,
        subjectOf: refs(site, 'sources', entry.data.sources),
      };
    case 'sources': {
      const { kind, title, titleLanguage, publisher, authors, published, origin, language } = entry.data;
      const elsewhere = Object.values(addressesOf(entry.data));
      return {
        ...node(workTypes[kind] ?? 'CreativeWork'),
        name: { '@language': titleLanguage, '@value': title },
        publisher: { '@type': 'Organization', name: publisher },
        ...(authors && { author: authors.map((name) => ({ '@type': 'Person', name })) }),
        ...(published && { datePublished: machineDate(published) }),
        inLanguage: language,
        ...(elsewhere.length && { sameAs: elsewhere }),
        ...(origin && { isBasedOn: ref(site, 'sources', origin) }),
      };
    }
    case 'corrections': {
      const { entry: corrected, movedTo, reason, date } = entry.data;
      const [collection, id] = splitName(movedTo ?? corrected);
      return {
        ...node('CorrectionComment'),
        text: words(reason),
        datePublished: date,
        // What was withdrawn is no thing of the graph.
        ...(site.content[collection].has(id) && { about: ref(site, collection, id) }),
      };
    }
    default:
      throw new Error(`There is no schema.org type for ${entry.collection}: say in domain/open-data/graph.ts which it is.`);
  }
}
