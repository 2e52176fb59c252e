import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { localeIds } from '#i18n/locales.ts';
import { dataSets, fieldsOfDataSet, rowSchemaOf } from '#schemas/published.ts';

const table = [...readFileSync('docs/open-data.md', 'utf8').matchAll(/^\| `([a-z]+)` \| (`.+`) \|$/gm)];
const promised = Object.fromEntries(table.map(([, name, fields]) => [name, fields!.replaceAll('`', '').split(', ')]));

test.each(dataSets)('the fields of %s are those that docs/open-data.md promises', (name) => {
  const { properties, required } = rowSchemaOf(name);
  expect(Object.keys(properties!).map((field) => (required!.includes(field) ? field : `${field}?`))).toEqual(promised[name]);
});

test.each(dataSets)('every field of %s is described in every language', (name) => {
  const silent = fieldsOfDataSet(name).filter(({ description }) => localeIds.some((locale) => !description[locale]));
  expect(silent.map((field) => field.name)).toEqual([]);
});
