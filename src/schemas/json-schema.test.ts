import { describe, expect, test } from 'vitest';
import { descriptionsAr } from './descriptions.ar.ts';
import { fieldsOf, fileKinds, jsonSchemaOf } from './json-schema.ts';

test('an Arabic file holds words alone, described in both languages', () => {
  expect(jsonSchemaOf({ collection: 'timeline', locale: 'ar' })).toMatchObject({
    properties: {
      title: {
        type: 'string',
        description: 'What happened, as a short headline without a full stop.',
        markdownDescription: 'What happened, as a short headline without a full stop.\n\nما حدث، عنواناً قصيراً بلا نقطة في آخره.',
      },
      summary: { type: 'string' },
    },
    required: ['title', 'summary'],
    additionalProperties: false,
  });
});

test('the name of a component survives Markdown', () => {
  const { properties } = jsonSchemaOf({ collection: 'timeline', locale: 'en' });
  expect(properties!.status!.markdownDescription).toContain('see &lt;Positions>.');
});

describe.each(Object.entries(descriptionsAr))('the Arabic descriptions of %s', (collection, arabic) => {
  const described = fileKinds
    .filter((kind) => kind.collection === collection)
    .flatMap((kind) => [...fieldsOf(jsonSchemaOf(kind))])
    .filter(([, field]) => field.description)
    .map(([path]) => path);

  test('say all that the English ones say, and nothing of other fields', () => {
    expect(Object.keys(arabic).sort()).toEqual([...new Set(described)].sort());
  });
});
