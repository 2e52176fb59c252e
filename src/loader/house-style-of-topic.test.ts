import { describe, expect, test } from 'vitest';
import { openTopic } from './read-content.ts';

const topic = openTopic('tests/fixtures/topic');
const bytes = (text: string) => new TextEncoder().encode(text);
const said = (path: string, text: string) =>
  topic
    .with(path, bytes(text))
    .issues.map(({ file, line, column, message }) => `${file.split('/').slice(-2).join('/')}:${line}:${column} ${message[0]}`);

describe('a term of the house style is read as strictly as an entry', () => {
  test.each([
    ['of no kind', 'kind: louded\nwords: { en: [a] }\nreason: { en: A., ar: ب. }', ['style/a.yaml:1:7 unknown-value']],
    ['that looks for nothing', 'kind: loaded\nreason: { en: A., ar: ب. }', ['style/a.yaml:1:1 words-or-pattern']],
    ['whose expression is none', 'kind: loaded\npattern: { en: "(" }\nreason: { en: A., ar: ب. }', ['style/a.yaml:2:16 pattern']],
    ['whose expression is always found', 'kind: loaded\npattern: { en: "a*" }\nreason: { en: A., ar: ب. }', ['style/a.yaml:2:16 pattern']],
    ['without its reason', 'kind: loaded\nwords: { en: [zebra] }', ['style/a.yaml:1:1 missing-field']],
  ])('%s', (_how, text, issues) => {
    expect(said('style/a.yaml', text)).toEqual(issues);
  });
});

describe('a term is held to', () => {
  const term = 'kind: loaded\nwords: { en: [Harbour office] }\nreason: { en: A., ar: ب. }';

  test('in bodies, fields, records and the attributes that are printed', () => {
    expect(said('style/a.yaml', term)).toEqual([
      'background/why-stopped.en.mdx:6:13 loaded-word',
      'claims/c01-engine.en.mdx:10:36 loaded-word',
      'figures/harbour-office.en.mdx:8:7 loaded-word',
      'numbers/passengers.yaml:6:18 loaded-word',
      'topic/site.yaml:14:32 loaded-word',
      'timeline/2021-05-12-ferry-stops.en.mdx:16:1 loaded-word',
    ]);
  });
});

test('the invariants of a topic are read as strictly, too', () => {
  expect(said('invariants.yaml', 'rising: []\nfalling: []\n')).toEqual([
    'topic/invariants.yaml:1:1 missing-field',
    'topic/invariants.yaml:1:1 missing-field',
    'topic/invariants.yaml:1:1 missing-field',
    'topic/invariants.yaml:2:1 unknown-field',
  ]);
});
