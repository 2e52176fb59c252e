import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { schemaFindings } from './schema-findings.ts';

const schema = z.strictObject({
  title: z.string().min(1, 'empty'),
  order: z.number().int().min(1),
  kind: z.enum(['person', 'body']),
  date: z.string({ error: 'date-quotes' }),
  roles: z.array(z.strictObject({ from: z.string() })),
});
const sound = { title: 'A', order: 1, kind: 'body', date: '2021', roles: [{ from: '1990' }] };
const judge = (changes: object) => schemaFindings(schema, { ...sound, ...changes }, Object.keys(schema.shape));

test('a sound value has nothing against it', () => {
  expect(judge({})).toEqual([]);
});

describe('what is wrong becomes a message of the checker', () => {
  test.each<[string, object, unknown]>([
    ['a missing field', { title: undefined }, { at: ['title'], rule: 'shape', message: ['missing-field', 'title'] }],
    ['a missing field of a group', { roles: [{}] }, { at: ['roles', 0, 'from'], rule: 'shape', message: ['missing-field', 'from'] }],
    ['an empty text', { title: '' }, { at: ['title'], rule: 'shape', message: ['empty'] }],
    ['a number in place of a text', { title: 5 }, { at: ['title'], rule: 'shape', message: ['wrong-type', 'text'] }],
    ['nothing in place of a text', { title: null }, { at: ['title'], rule: 'shape', message: ['wrong-type', 'text'] }],
    ['a text in place of a list', { roles: 'captain' }, { at: ['roles'], rule: 'shape', message: ['wrong-type', 'a list'] }],
    [
      'a text in place of a group',
      { roles: ['captain'] },
      { at: ['roles', 0], rule: 'shape', message: ['wrong-type', 'a group of fields'] },
    ],
    ['a broken number', { order: 1.5 }, { at: ['order'], rule: 'shape', message: ['wrong-type', 'a whole number'] }],
    ['a word not on the list', { kind: 'bodi' }, { at: ['kind'], rule: 'shape', message: ['unknown-value', 'person, body', 'body'] }],
    ['a date that is none', { date: 2021 }, { at: ['date'], rule: 'dates', message: ['date-quotes'] }],
    ['a field too many', { titel: 'A' }, { at: ['titel'], rule: 'shape', message: ['unknown-field', 'titel', 'title'] }],
  ])('%s', (_what, changes, finding) => {
    expect(judge(changes)).toEqual([finding]);
  });

  test('a fault that the checker has no words for is said in those of the schema', () => {
    expect(judge({ order: 0 })[0]!.message).toEqual(['invalid-value', 'Too small: expected number to be >=1']);
  });
});

test('within a group of fields no field of the whole entry is suggested', () => {
  expect(judge({ roles: [{ from: '1990', titl: 'A' }] })[0]!.message).toEqual(['unknown-field', 'titl', undefined]);
});

test('every wrong field is reported at once', () => {
  expect(judge({ title: '', kind: 'ship', colour: 'red', weight: 2 }).map(({ at }) => at)).toEqual([
    ['title'],
    ['kind'],
    ['colour'],
    ['weight'],
  ]);
});
