import { describe, expect, test } from 'vitest';
import { readContent } from '#loader/read-content.ts';
import { site, topicOf } from '../../../tests/small-topic.ts';
import { contentOf } from '../content-of.ts';
import { integrityRules } from './rules.ts';

test('every rule is asked once, and ids are judged before what they name', () => {
  const names = integrityRules.map((rule) => rule.name);
  expect(new Set(names).size).toBe(names.length);
  expect(names[0]).toBe('references');
});

test('no rule has anything against an empty topic', () => {
  expect(integrityRules.flatMap((rule) => rule(topicOf()))).toEqual([]);
});

describe('no rule stumbles over a field that the schema has refused', () => {
  const { files } = readContent('tests/fixtures/topic');
  const names = new Set(JSON.stringify(files.map(({ data }) => data)).match(/(?<=")\w+(?=":)/g));

  test.each([...names])('%s', (name) => {
    for (const nonsense of [undefined, null, 5, 'nonsense', [null], {}]) {
      const data = (value: object) => JSON.parse(JSON.stringify(value), (key, kept) => (key === name ? nonsense : kept));
      const content = contentOf(
        files.map((file) => ({ ...file, data: data(file.data) })),
        site,
        'site.yaml',
      );
      expect(() => integrityRules.forEach((rule) => rule(content))).not.toThrow();
    }
  });
});
