import { z } from 'astro/zod';
import { localeIds, type Localized } from '#i18n/locales.ts';
import { pairs, records, type PairName, type RecordName } from './collections.ts';
import { descriptionsAr } from './descriptions.ar.ts';
import { edtfDate } from './date.ts';
import { fieldsOf, type JsonSchema } from './json-schema.ts';
import { everySet, publishedWords } from './published-words.ts';
import { slug } from './slug.ts';
import { localizedText, text } from './text.ts';

/** Collections that are published whole, under their own names. */
export const publishedPairs = ['background', 'timeline', 'figures', 'quotes', 'claims'] as const satisfies PairName[];
export const publishedRecords = ['numbers', 'places', 'terms', 'sources', 'corrections'] as const satisfies RecordName[];
/** The data sets: the collections, their texts paragraph by paragraph, and what the ids of eras, sides and units stand for. */
export const dataSets = [...publishedPairs, ...publishedRecords, 'paragraphs', 'vocabulary'] as const;
export type DataSet = (typeof dataSets)[number];

const inEveryLanguage = <T extends z.ZodType>(of: T) => z.strictObject(Object.fromEntries(localeIds.map((id) => [id, of])));
const identity = { id: slug, page: inEveryLanguage(z.url()) };
const ids = z.array(slug);

function pairRow(collection: (typeof publishedPairs)[number]): z.ZodType {
  const { facts, words } = pairs[collection];
  const localized = Object.entries<z.ZodType>(words).map(([name, field]) => {
    const both = inEveryLanguage(field instanceof z.ZodOptional ? (field.unwrap() as z.ZodType) : field).describe(field.description ?? '');
    return [name, field instanceof z.ZodOptional ? both.optional() : both];
  });
  // An entry without a body has no paragraphs, and a quotation has its words in `text`.
  const body = { body: localizedText.optional(), cited: ids };
  return z.strictObject({ ...identity, ...facts, ...Object.fromEntries(localized), ...body });
}

const recordRow = (collection: (typeof publishedRecords)[number]): z.ZodType =>
  z.strictObject({ ...identity, ...(collection === 'places' && { name: localizedText }), ...records[collection].shape });

const rows: Record<DataSet, z.ZodType> = {
  ...(Object.fromEntries(publishedPairs.map((name) => [name, pairRow(name)])) as Record<(typeof publishedPairs)[number], z.ZodType>),
  ...(Object.fromEntries(publishedRecords.map((name) => [name, recordRow(name)])) as Record<(typeof publishedRecords)[number], z.ZodType>),
  paragraphs: z.strictObject({
    id: text,
    page: identity.page,
    entry: text,
    kind: text,
    side: slug.optional(),
    by: localizedText.optional(),
    text: localizedText,
    sources: ids,
    numbers: ids,
    figures: ids,
    places: ids,
    timeline: ids,
    terms: ids,
    quotes: ids,
  }),
  vocabulary: z.strictObject({
    id: slug,
    kind: z.enum(['era', 'side', 'unit']),
    name: localizedText,
    from: edtfDate.optional(),
    to: edtfDate.optional(),
  }),
};

/** The JSON Schema of one row of a data set (draft 2020-12), every field of the row with a description. */
export function rowSchemaOf(name: DataSet): JsonSchema {
  const schema = z.toJSONSchema(rows[name]) as JsonSchema & { $schema?: string };
  delete schema.$schema;
  for (const [path, field] of fieldsOf(schema)) {
    // For editors alone; "edtf" is no format that a validator has to know, the pattern says it.
    delete field.errorMessage;
    if (field.format === 'edtf') delete field.format;
    const said = publishedWords[name]?.[path] ?? everySet[path];
    if (said) field.description = said.en;
  }
  return schema;
}

/** The fields of a row and what each holds, in every language. */
export function fieldsOfDataSet(name: DataSet): { name: string; description: Localized }[] {
  const arabic: Record<string, string> = name in descriptionsAr ? descriptionsAr[name as keyof typeof descriptionsAr] : {};
  return Object.entries(rowSchemaOf(name).properties!).map(([field, { description = '' }]) => ({
    name: field,
    description: publishedWords[name]?.[field] ?? everySet[field] ?? { en: description, ar: arabic[field] ?? '' },
  }));
}
