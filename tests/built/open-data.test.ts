import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { dataSets } from '../../src/schemas/published.ts';
import { editions } from '../editions.ts';

interface Field {
  name: string;
  type: string;
  delimiter?: string;
  description?: string;
}
interface Resource {
  path: string;
  bytes: number;
  hash: string;
  jsonSchema?: string;
  schema?: { fields: Field[]; primaryKey: string[] };
}
type Row = Record<string, unknown>;

/** A cell as the JSON has it, read by the type of its field alone; what is not there is no cell. */
function valueOf(cell: string, { type, delimiter }: Field, items: unknown): unknown {
  if (type === 'list') {
    const parts = cell === '' ? [] : cell.split(delimiter!);
    return typeof (items as unknown[] | undefined)?.[0] === 'number' ? parts.map(Number) : parts;
  }
  if (type === 'array' || type === 'object') return JSON.parse(cell);
  if (type === 'number' || type === 'integer') return Number(cell);
  return type === 'boolean' ? cell === 'true' : cell;
}

/** A row of CSV as the JSON has it: `title_en` is `en` of `title`. */
function rowOf(cells: Record<string, string>, fields: Field[], original: Row): Row {
  const row: Row = {};
  for (const field of fields) {
    const path = field.name.split('_');
    const inJson = path.reduce<unknown>((value, name) => (value as Row | undefined)?.[name], original);
    if (cells[field.name] === '' && inJson === undefined) continue;
    const last = path.pop()!;
    const place = path.reduce<Row>((within, name) => (within[name] ??= {}) as Row, row);
    place[last] = valueOf(cells[field.name]!, field, inJson);
  }
  return row;
}

describe.each(['root', 'underBase', 'fixture'] as const)('the open data of the %s edition', (edition) => {
  const { folder, origin, base } = editions[edition];
  const text = (file: string) => readFileSync(join(folder, 'data', file), 'utf8');
  const json = (file: string) => JSON.parse(text(file));
  const pack = json('datapackage.json') as { version: string; resources: Resource[] };
  const resource = (path: string) => pack.resources.find((each) => each.path === path)!;
  const rowsOf = (name: string) => json(`${name}.json`) as Row[];
  /** Whether an address of this site leads to a page and a fragment that are there. */
  const leads = (address: string) => {
    const [page = '', fragment] = address.slice(`${origin}${base}`.length).split('#');
    const html = readPage(join(folder, page, 'index.html'));
    return address.startsWith(`${origin}${base}`) && html !== '' && (!fragment || html.includes(`id="${fragment}"`));
  };

  test('lists every file with its size and its digest, and no other', () => {
    const wrong = pack.resources.filter(({ path, bytes, hash: digest }) => {
      const file = readFileSync(join(folder, 'data', path));
      return file.length !== bytes || digest !== `sha256:${hash('sha256', file)}`;
    });
    expect(wrong).toEqual([]);
    const files = readdirSync(join(folder, 'data')).filter((file) => !/\.(br|gz|zst)$/.test(file));
    expect([...pack.resources.map(({ path }) => path), 'datapackage.json'].sort()).toEqual(files.sort());
  });

  test.each(dataSets)('%s is as its schema says', (name) => {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats.default(ajv);
    const valid = ajv.compile(json(resource(`${name}.json`).jsonSchema!));
    valid(rowsOf(name));
    expect(valid.errors).toBe(null);
  });

  test.each(dataSets)('%s is the same as CSV, in lines that end as RFC 4180 says', (name) => {
    const csv = text(`${name}.csv`);
    const { fields, primaryKey } = resource(`${name}.csv`).schema!;
    const { data, errors, meta } = Papa.parse<Record<string, string>>(csv.trimEnd(), { header: true, newline: '\r\n' });
    expect(errors).toEqual([]);
    expect(meta.fields).toEqual(fields.map((field) => field.name));
    expect(csv.endsWith('\r\n')).toBe(true);
    const rows = rowsOf(name);
    expect(data.map((cells, index) => rowOf(cells, fields, rows[index]!))).toEqual(rows);
    const keys = rows.map((row) => primaryKey.map((field) => row[field]).join());
    expect(keys.length - new Set(keys).size).toBe(0);
  });

  test('places are GeoJSON as its schema says', () => {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats.default(ajv);
    const valid = ajv.compile(json('places-geojson.schema.json'));
    const places = json('places.geojson');
    valid(places);
    expect(valid.errors).toBe(null);
    expect(places.features.map(({ id }: { id: string }) => id)).toEqual(rowsOf('places').map(({ id }) => id));
  });

  test('every field is described', () => {
    const bare = dataSets.flatMap((name) =>
      resource(`${name}.csv`)
        .schema!.fields.filter(({ description }) => !description)
        .map((field) => `${name}.${field.name}`),
    );
    expect(bare).toEqual([]);
  });

  test('rows name rows and pages that are there', () => {
    const ids = new Map(dataSets.map((name) => [name as string, new Set(rowsOf(name).map(({ id }) => id))]));
    const targets = { places: 'places', figures: 'figures', numbers: 'numbers', sources: 'sources', cited: 'sources', quotes: 'quotes' };
    const faults: string[] = [];
    for (const name of dataSets)
      for (const row of rowsOf(name)) {
        for (const [field, target] of Object.entries(targets))
          for (const id of (row[field] as string[] | undefined) ?? [])
            if (!ids.get(target)!.has(id)) faults.push(`${name}/${row.id}: ${field}: ${id}`);
        for (const locale of name === 'vocabulary' ? [] : localeIds) {
          const address = (row.page as Record<string, string>)[locale]!;
          if (!leads(address)) faults.push(`${name}/${row.id}: ${address}`);
        }
      }
    expect(faults).toEqual([]);
  });

  test('sources stand in both files for citation managers', () => {
    const ids = rowsOf('sources').map(({ id }) => id);
    expect(json('sources-csl.json').map(({ id }: { id: string }) => id)).toEqual(ids);
    expect([...text('sources.bib').matchAll(/^@misc\{([^,]+),$/gm)].map(([, id]) => id)).toEqual(ids);
  });

  test('the graph has each thing once, at the address of its page, and points at nothing that is not in it', () => {
    const nodes = json('graph.jsonld')['@graph'] as Row[];
    const known = new Set(nodes.map((node) => node['@id'] as string));
    expect(nodes.length).toBe(known.size);
    expect([...known].filter((id) => id !== `${origin}${base}` && !leads(id))).toEqual([]);
    const pointers = [...text('graph.jsonld').matchAll(/"@id":"([^"]+)"/g)].map(([, id]) => id!);
    expect(pointers.filter((id) => !known.has(id))).toEqual([]);
  });
});

const pages = new Map<string, string>();
function readPage(file: string): string {
  if (!pages.has(file)) {
    try {
      pages.set(file, readFileSync(file, 'utf8'));
    } catch {
      pages.set(file, '');
    }
  }
  return pages.get(file)!;
}
