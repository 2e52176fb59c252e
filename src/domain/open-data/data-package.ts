import type { JsonSchema } from '#schemas/json-schema.ts';
import { columnsOf } from './columns.ts';

/** A file of the open data, ready to be served. */
export interface DataFile {
  name: string;
  type: string;
  text: string;
  /** In UTF-8. */
  bytes: number;
  /** SHA-256 in hexadecimal. */
  sha256: string;
}

/** What a data set is made of: its files by name, its description, and the schema of a row. */
export interface PublishedSet {
  title: string;
  description: string;
  csv: DataFile;
  json: DataFile;
  schema: { file: string; row: JsonSchema };
  /** The fields that tell a row from all others. */
  key: string[];
}

/** What a package says of the whole. */
export interface PackageAbout {
  name: string;
  title: string;
  description: string;
  homepage: string;
  version: string;
  licence: { name: string; url: string };
}

/**
 * A Data Package descriptor (Frictionless Data Package standard 2.0): each table as CSV with its Table Schema, the same as
 * JSON with its JSON Schema, and whatever other files there are.
 */
export const dataPackage = (about: PackageAbout, sets: PublishedSet[], others: DataFile[]) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: about.name,
  title: about.title,
  description: about.description,
  homepage: about.homepage,
  version: about.version,
  licenses: [{ name: about.licence.name.replaceAll(' ', '-'), title: about.licence.name, path: about.licence.url }],
  resources: [
    ...sets.map(({ title, description, csv, schema, key }) => ({
      ...resource(csv, 'csv'),
      type: 'table',
      title,
      description,
      dialect: { $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json' },
      schema: {
        $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
        fields: columnsOf(schema.row),
        primaryKey: key,
      },
    })),
    ...sets.map(({ title, description, json, schema }) => ({ ...resource(json, 'json'), title, description, jsonSchema: schema.file })),
    ...others.map((file) => resource(file)),
  ],
});

const resource = ({ name, type, bytes, sha256 }: DataFile, format = name.split('.').at(-1)!) => ({
  name: name.replaceAll('.', '-'),
  path: name,
  format,
  mediatype: type,
  encoding: 'utf-8',
  bytes,
  hash: `sha256:${sha256}`,
});
