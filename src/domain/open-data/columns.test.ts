import { expect, test } from 'vitest';
import type { JsonSchema } from '#schemas/json-schema.ts';
import { columnsOf, csvOf } from './columns.ts';

const words: JsonSchema = { type: 'object', properties: { en: { type: 'string' }, ar: { type: 'string' } }, required: ['en', 'ar'] };
const schema: JsonSchema = {
  type: 'object',
  properties: {
    id: { type: 'string', description: 'The id.' },
    title: { ...words, description: 'What happened.' },
    note: { ...words, description: 'A note.' },
    aliases: { type: 'array', items: { type: 'string' }, description: 'Other names.' },
    roles: { type: 'array', items: { type: 'object' }, description: 'Offices.' },
    names: { type: 'object', additionalProperties: { type: 'string' }, description: 'By language.' },
    value: { type: 'number', description: 'The count.' },
  },
  required: ['id', 'title', 'aliases'],
};

test('words in every language are a column for each, and are needed only if the field is', () => {
  expect(columnsOf(schema).slice(0, 4)).toEqual([
    { name: 'id', type: 'string', description: 'The id.', constraints: { required: true } },
    { name: 'title_en', type: 'string', description: 'What happened. (en)', constraints: { required: true } },
    { name: 'title_ar', type: 'string', description: 'What happened. (ar)', constraints: { required: true } },
    { name: 'note_en', type: 'string', description: 'A note. (en)' },
  ]);
});

test('a list is one cell, what is deeper is JSON, what is not there is empty, and lines end in CRLF', () => {
  const row = {
    id: 'a',
    title: { en: 'Said "no", and left', ar: 'قالت «لا»' },
    aliases: ['b, c', 'd'],
    roles: [{ from: '1990' }],
    names: { hy: 'Ա' },
    value: -1.5,
  };
  expect(csvOf(columnsOf(schema), [row])).toBe(
    'id,title_en,title_ar,note_en,note_ar,aliases,roles,names,value\r\n' +
      'a,"Said ""no"", and left",قالت «لا»,,,"b, c|d","[{""from"":""1990""}]","{""hy"":""Ա""}",-1.5\r\n',
  );
});

test('a list that cannot be taken apart again is refused', () => {
  expect(() => csvOf(columnsOf(schema), [{ id: 'a', aliases: ['b|c'] }])).toThrow(
    '“|” parts the items of a list in CSV, so aliases cannot hold “b|c”.',
  );
});
