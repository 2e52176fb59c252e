import { expect, test } from 'vitest';
import { event, figure, number, place, quote, source, topicOf } from '../../tests/small-topic.ts';
import { choicesOf, schemaWithChoices } from './choices.ts';

const topic = topicOf([
  figure('ada-quill', {}, '', { ar: { name: 'أدا كويل' } }),
  source('gazette'),
  source('almanac', { title: 'Almanac of 1890' }),
  place('island'),
  number('passengers'),
  event('2021-05-12-ferry-stops', {}, '', { ar: { title: 'العبّارة تتوقف' } }),
  quote('notice', { speaker: 'nobody' }),
]);
const choices = choicesOf(topic);

/** The schema of a file, of one field of it, of an item of that field. */
const fieldOf = (kind: Parameters<typeof schemaWithChoices>[0], name: string) => schemaWithChoices(kind, choices).properties![name]!;
const timeline = (name: string) => fieldOf({ collection: 'timeline', locale: 'en' }, name);

test('a list of ids offers those that exist, each with its title in both languages', () => {
  expect(timeline('figures')).toEqual({
    type: 'array',
    description: 'Ids of persons and bodies who acted in it.',
    markdownDescription: 'Ids of persons and bodies who acted in it.\n\nمعرّفات الأشخاص والهيئات الفاعلة فيه.',
    items: {
      type: 'string',
      enum: ['ada-quill'],
      enumDescriptions: ['Ada Quill · أدا كويل'],
      errorMessage: 'There is no such id. Ctrl+Space lists those that exist; a new one appears after `npm run check`.',
    },
  });
});

test('a title that is the same in both languages is said once', () => {
  expect(timeline('sources').items).toMatchObject({ enum: ['gazette', 'almanac'], enumDescriptions: ['Ferry stops', 'Almanac of 1890'] });
});

test('eras, sides and units are those of site.yaml', () => {
  expect(timeline('era')).toMatchObject({
    enum: ['before', 'quarrel'],
    enumDescriptions: ['Before · قبل (1890 – 2021-04-30)', 'Quarrel · الخلاف (2021-05-01 – 2021-06-30)'],
  });
  expect(fieldOf({ collection: 'figures', locale: 'en' }, 'side')).toMatchObject({ enum: ['harbour', 'islanders'] });
  expect(fieldOf({ collection: 'numbers' }, 'unit')).toMatchObject({ enum: ['people'], enumDescriptions: ['people · شخص'] });
});

test('ids inside groups of fields are offered too', () => {
  expect(fieldOf({ collection: 'figures', locale: 'en' }, 'roles').items).toMatchObject({
    properties: { sources: { items: { enum: ['gazette', 'almanac'] } } },
  });
  expect(fieldOf({ collection: 'claims', locale: 'en' }, 'reported')).toMatchObject({
    properties: { source: { enum: ['gazette', 'almanac'] }, by: { enum: ['ada-quill'] } },
  });
});

test('an entry that is still broken is offered by its id alone', () => {
  expect(choices.quotes!.get('notice')).toBe('notice');
});

test('every field of an event is described in both languages, and a wrong date is answered with the right form', () => {
  const { properties } = schemaWithChoices({ collection: 'timeline', locale: 'en' }, choices);
  for (const field of Object.values(properties!)) expect(field.markdownDescription).toMatch(/^[^؀-ۿ]+\n\n.*[؀-ۿ]/);
  expect(properties!.reviewed).toMatchObject({ pattern: String.raw`^\d{4}-\d{2}-\d{2}$`, errorMessage: 'Write it as in "2023-09-19".' });
});
