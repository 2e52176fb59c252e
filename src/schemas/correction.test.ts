import { expect, test } from 'vitest';
import { faults } from '../../tests/faults.ts';
import * as small from '../../tests/small-topic.ts';
import { correction } from './correction.ts';

const { data } = small.correction('first');

test.each(['ada-quill', 'figures/', 'figures/Ada', '/figures/ada-quill', 'figures/ada-quill/'])(
  'a correction does not name "%s"',
  (entry) => {
    expect(faults(correction, { ...data, entry })).toEqual(['entry: This does not name an entry.']);
  },
);

test('a correction says in every language what stood there', () => {
  expect(faults(correction, { ...data, was: { en: 'since 1991', ar: '' } })).toEqual(['was.ar: There is nothing here.']);
});
