import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { faults } from '../../tests/faults.ts';
import * as small from '../../tests/small-topic.ts';
import { pairs, records, site } from './collections.ts';

const whole = <S extends { facts: z.ZodRawShape; words: z.ZodRawShape }>({ facts, words }: S) => z.strictObject({ ...facts, ...words });
const joined = ({ facts, words }: { facts: object; words: { en: object } }) => ({ ...facts, ...words.en });

/** Each schema with the smallest entry that it takes. */
const smallest: [name: string, schema: z.ZodType, data: Record<string, unknown>][] = [
  ['site', site, small.site],
  ['page', whole(pairs.pages), joined(small.page('home'))],
  ['chapter', whole(pairs.background), joined(small.chapter('why'))],
  ['event', whole(pairs.timeline), joined(small.event('2021-05-12-ferry-stops'))],
  ['figure', whole(pairs.figures), joined(small.figure('ada-quill'))],
  ['quote', whole(pairs.quotes), joined(small.quote('notice'))],
  ['claim', whole(pairs.claims), joined(small.claim('engine'))],
  ['source', records.sources, small.source('gazette').data],
  ['place', records.places, small.place('island').data],
  ['number', records.numbers, small.number('passengers').data],
  ['chart', records.charts, small.chart('boats').data],
  ['outline', records.outlines, small.outline('crossing').data],
  ['map', records.maps, small.map('bay').data],
  ['term', records.terms, small.term('slack-tide').data],
  ['correction', records.corrections, small.correction('first').data],
];

describe.each(smallest)('the schema of a %s', (name, schema, data) => {
  test('takes an entry that says no more than it must', () => {
    expect(faults(schema, data)).toEqual([]);
  });

  test('refuses a field that it does not know', () => {
    expect(faults(schema, { ...data, weather: 'fair' })).toEqual(['weather: There is no field `weather`.']);
  });

  // The value of a number may be left out for a range; number.test.ts says how.
  test.each(Object.keys(data).filter((field) => !(name === 'number' && field === 'value')))('needs the field %s', (field) => {
    expect(faults(schema, { ...data, [field]: undefined })).toEqual([`${field}: The field \`${field}\` is missing.`]);
  });
});

test.each(smallest.filter(([, , data]) => 'sources' in data))('a %s rests on at least one source', (_name, schema, data) => {
  expect(faults(schema, { ...data, sources: [] })).toEqual(['sources: Nothing vouches for this.']);
});

test('every collection is among them', () => {
  const schemas = smallest.map(([, schema]) => Object.keys((schema as z.ZodObject).shape).join());
  for (const pair of Object.values(pairs)) expect(schemas).toContain(Object.keys(whole(pair).shape).join());
  for (const record of Object.values(records)) expect(schemas).toContain(Object.keys(record.shape).join());
});

test('facts and words of a collection share no field, so that each is written in one place', () => {
  for (const { facts, words } of Object.values(pairs)) expect(Object.keys(facts).filter((field) => field in words)).toEqual([]);
});
