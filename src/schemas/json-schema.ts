import { z } from 'astro/zod';
import { localeIds, sourceLocale, type Locale } from '#i18n/locales.ts';
import { pairNames, pairs, recordNames, records, site, type PairName, type RecordName } from './collections.ts';
import { descriptionsAr } from './descriptions.ar.ts';

/** The part of JSON Schema that Zod writes for our fields, and what the language servers of editors add to it. */
export interface JsonSchema {
  type?: string;
  description?: string;
  markdownDescription?: string;
  enum?: unknown[];
  enumDescriptions?: string[];
  const?: unknown;
  format?: string;
  pattern?: string;
  errorMessage?: string;
  minItems?: number;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema | false;
  prefixItems?: JsonSchema[];
}

/** What one file of content holds: the front matter of a pair in one language, a record, or `site.yaml`. */
export type FileKind =
  { collection: PairName; locale: Locale } | { collection: RecordName; locale?: undefined } | { collection: 'site'; locale?: undefined };

export const fileKinds: FileKind[] = [
  ...pairNames.flatMap((collection) => localeIds.map((locale) => ({ collection, locale }))),
  ...recordNames.map((collection) => ({ collection })),
  { collection: 'site' },
];

/** The JSON Schema of a file, in the order of its fields; a description in Markdown is in both languages. */
export function jsonSchemaOf(kind: FileKind): JsonSchema {
  const schema = z.toJSONSchema(zodSchemaOf(kind), { io: 'input' }) as JsonSchema;
  const arabic: Record<string, string> = descriptionsAr[kind.collection];
  for (const [path, field] of fieldsOf(schema)) {
    if (!field.description) continue;
    // Markdown would take `<Positions>` for HTML and hide it.
    field.markdownDescription = [field.description, arabic[path]].join('\n\n').replaceAll('<', '&lt;');
  }
  return schema;
}

function zodSchemaOf({ collection, locale }: FileKind): z.ZodType {
  if (collection === 'site') return site;
  if (!locale) return records[collection];
  const { facts, words } = pairs[collection];
  return z.strictObject(locale === sourceLocale ? { ...facts, ...words } : words);
}

/** Every field at any depth with its path; `*` steps into a list: `roles.*.from`. */
export function* fieldsOf(schema: JsonSchema, path = ''): Generator<[path: string, field: JsonSchema]> {
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    yield [path + name, field];
    yield* fieldsOf(field, `${path}${name}.`);
    if (field.items) yield* fieldsOf(field.items, `${path}${name}.*.`);
  }
}
