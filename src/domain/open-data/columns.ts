import Papa from 'papaparse';
import type { JsonSchema } from '#schemas/json-schema.ts';

/** A column of a CSV file, as a field of a Table Schema (Frictionless Data Package 2) describes it. */
export interface Column {
  /** The path in the row, joined: `title_ar`, `reported_date`. No field of a row has `_` in its name. */
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'list' | 'array' | 'object';
  description?: string;
  /** Of a list. */
  delimiter?: string;
  constraints?: { required: true };
}

/** Parts the items of a list in a cell. */
export const delimiter = '|';

/**
 * The columns of a table whose rows follow a JSON Schema. A field that is an object of known fields, such as words in every
 * language, becomes a column for each; a list of words or numbers is one cell; what is deeper stands in its cell as JSON.
 */
export function columnsOf(schema: JsonSchema, above = { path: '', description: '', required: true }): Column[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const path = above.path + name;
    const description = field.description ?? (above.description && `${above.description} (${name})`);
    const required = above.required && (schema.required ?? []).includes(name);
    if (field.properties) return columnsOf(field, { path: `${path}_`, description, required });
    const type = typeOf(field);
    return [
      {
        name: path,
        type,
        ...(description && { description }),
        ...(type === 'list' && { delimiter }),
        // A list may be empty, which in a cell is nothing.
        ...(required && type !== 'list' && { constraints: { required: true as const } }),
      },
    ];
  });
}

function typeOf({ type, items, prefixItems, additionalProperties, enum: values, const: value }: JsonSchema): Column['type'] {
  if (type === 'array') {
    const item = (items || prefixItems?.[0]) as JsonSchema | undefined;
    return item?.type === 'object' ? 'array' : 'list';
  }
  if (type === 'object' || additionalProperties) return 'object';
  if (type === 'integer' || type === 'number' || type === 'boolean') return type;
  const sample = value ?? values?.[0];
  return typeof sample === 'number' ? 'integer' : typeof sample === 'boolean' ? 'boolean' : 'string';
}

type Row = Record<string, unknown>;

/** A CSV file (RFC 4180: a line of names, lines end in CRLF); what a row does not have is an empty cell. */
export function csvOf(columns: Column[], rows: Row[]): string {
  const fields = columns.map(({ name }) => name);
  const data = rows.map((row) => columns.map((column) => cell(column, valueAt(row, column.name))));
  return `${Papa.unparse({ fields, data }, { newline: '\r\n' })}\r\n`;
}

const valueAt = (row: Row, path: string) => path.split('_').reduce<unknown>((value, name) => (value as Row | undefined)?.[name], row);

function cell({ name, type }: Column, value: unknown): string {
  if (value === undefined) return '';
  if (type === 'array' || type === 'object') return JSON.stringify(value);
  if (type !== 'list') return String(value);
  const items = (value as unknown[]).map(String);
  const parted = items.find((item) => item.includes(delimiter));
  if (parted) throw new Error(`“${delimiter}” parts the items of a list in CSV, so ${name} cannot hold “${parted}”.`);
  return items.join(delimiter);
}
