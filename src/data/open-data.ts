import { hash } from 'node:crypto';
import { localeIds, sourceLocale, type Locale } from '#i18n/locales.ts';
import { wordsOf } from '#i18n/words.ts';
import { dataSets, fieldsOfDataSet, rowSchemaOf, type DataSet } from '#schemas/published.ts';
import { columnsOf, csvOf } from '#domain/open-data/columns.ts';
import { dataPackage, type DataFile, type PublishedSet } from '#domain/open-data/data-package.ts';
import { graphNodes } from '#domain/open-data/graph.ts';
import { geoJsonFeatures, geoJsonSchemaOf } from '#domain/open-data/places-geojson.ts';
import { bibtexOf, cslOf } from '#domain/open-data/references.ts';
import { dataSetRows, type AddressOf, type Row } from '#domain/open-data/rows.ts';
import { eraOf } from '#domain/ledger.ts';
import { routesAt } from '#domain/routes.ts';
import { editionDay } from '#domain/updates.ts';
import { editionName } from './edition.ts';
import { content } from './topic.ts';

const routes = routesAt(import.meta.env.BASE_URL, (number) => eraOf(content, content.numbers.get(number)!).id);
const full = (path: string) => new URL(path, import.meta.env.SITE).href;
const address: AddressOf = (locale, collection, id) => full(routes.entry(locale, collection, id));
const { site } = content;
const words = wordsOf(sourceLocale);
const title = `${site.name[sourceLocale]}: ${words.openData.title}`;

const fileOf = (name: string, type: string, text: string): DataFile => ({
  name,
  type,
  text,
  bytes: Buffer.byteLength(text),
  sha256: hash('sha256', text),
});

const json = 'application/json';
const jsonFile = (name: string, value: object) => fileOf(name, json, `${JSON.stringify(value, null, 2)}\n`);
/** A line for each row, so that two editions can be compared line by line; `within` is the object whose last field they are. */
function lines(rows: object[], within = ''): string {
  return `${within}[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]${within && '}'}\n`;
}
const schemaFile = (name: string, said: string, schema: object) =>
  jsonFile(name, {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: full(routes.dataFile(name)),
    title: `${site.name[sourceLocale]}: ${said}`,
    ...schema,
  });

/** A data set in each of its formats, with the schema that describes them. */
export interface SetFiles extends PublishedSet {
  name: DataSet;
  rows: number;
  fields: ReturnType<typeof fieldsOfDataSet>;
  files: DataFile[];
}

const rows = dataSetRows(content, address);

/** The data sets, in the order in which they are listed. */
export const openDataSets: SetFiles[] = dataSets.map((name) => {
  const row = rowSchemaOf(name);
  const title = words.related[name];
  const text = words.openData.sets[name];
  const schema = schemaFile(`${name}.schema.json`, title, { description: text, type: 'array', items: row });
  const csv = fileOf(`${name}.csv`, 'text/csv', csvOf(columnsOf(row), rows[name]));
  const asJson = fileOf(`${name}.json`, json, lines(rows[name]));
  return {
    name,
    title,
    description: text,
    rows: rows[name].length,
    fields: fieldsOfDataSet(name),
    key: name === 'vocabulary' ? ['kind', 'id'] : ['id'],
    csv,
    json: asJson,
    schema: { file: schema.name, row },
    files: [asJson, csv, ...otherFormats(name, rows[name]), schema],
  };
});

/** What the programs of a field read: maps, citation managers. */
function otherFormats(name: DataSet, places: Row[]): DataFile[] {
  if (name === 'places')
    return [
      fileOf('places.geojson', 'application/geo+json', lines(geoJsonFeatures(places), '{"type":"FeatureCollection","features":')),
      schemaFile('places-geojson.schema.json', 'places, as GeoJSON', geoJsonSchemaOf(rowSchemaOf('places'))),
    ];
  if (name !== 'sources') return [];
  const sources = [...content.sources.values()];
  return [
    fileOf('sources-csl.json', 'application/vnd.citationstyles.csl+json', lines(sources.map(cslOf))),
    fileOf('sources.bib', 'application/x-bibtex', `${sources.map(bibtexOf).join('\n\n')}\n`),
  ];
}

const licence = { license: site.licence.url, isAccessibleForFree: true, inLanguage: localeIds, version: editionName };
const publisher = { '@id': full(routes.cover), '@type': 'WebSite', url: full(routes.cover), name: site.name[sourceLocale], ...licence };

/** The data as schema.org describes a data set, in the words of its page. */
export const dataSetIn = (locale: Locale) => ({
  '@id': full(routes.data(locale)),
  '@type': 'Dataset',
  url: full(routes.data(locale)),
  name: wordsOf(locale).openData.title,
  description: wordsOf(locale).openData.lead,
  isPartOf: { '@id': publisher['@id'] },
  dateModified: editionDay(content),
  distribution: openDataSets.flatMap(({ files }) =>
    files.map(({ name, type, bytes }) => ({
      '@type': 'DataDownload',
      contentUrl: full(routes.dataFile(name)),
      encodingFormat: type,
      contentSize: `${bytes} B`,
    })),
  ),
  ...licence,
});

/** Everything at once. */
export const graphFile = fileOf(
  'graph.jsonld',
  'application/ld+json',
  lines([publisher, dataSetIn(sourceLocale), ...graphNodes(content, address)], '{"@context":"https://schema.org","@graph":'),
);

const tables = openDataSets.flatMap(({ csv, json }) => [csv, json]);
const inSets = openDataSets.flatMap(({ files }) => files);

/** What a program reads first: every file, its size and digest, and what the columns of the tables hold. */
export const packageFile = jsonFile(
  'datapackage.json',
  dataPackage(
    {
      name: `${site.edition}-data`,
      title,
      description: site.description[sourceLocale],
      homepage: full(routes.data(sourceLocale)),
      version: editionName,
      licence: site.licence,
    },
    openDataSets,
    [...inSets.filter((file) => !tables.includes(file)), graphFile],
  ),
);

const files = new Map([...inSets, graphFile, packageFile].map((file) => [file.name, file]));

/** One path per file. */
export const dataPaths = () => [...files.keys()].map((file) => ({ params: { file } }));

/** A file of the open data as it is served. */
export function dataFile(name: string): Response {
  const { text, type } = files.get(name)!;
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
