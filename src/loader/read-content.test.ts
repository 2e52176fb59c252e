import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { damaged } from '../../tests/damaged-topic.ts';

const fixture = (file: string) => readFileSync(`tests/fixtures/topic/${file}`, 'utf8');
const chapter = 'background/why-stopped';

describe('a sound topic', () => {
  const { said, content, site, files } = damaged({});

  test('has nothing to mend', () => {
    expect(said).toEqual([]);
  });

  test('becomes entries, each with its facts once and its words in both languages', () => {
    const { facts, words, bodies } = content!.timeline.get('2021-05-12-ferry-stops')!;
    expect(facts).toMatchObject({ date: '2021-05-12T08:30+01:00', status: 'disputed' });
    expect([words.en.title, words.ar.title]).toEqual(['The ferry stops', 'العبّارة تتوقف']);
    expect(bodies.en.map(({ kind }) => kind)).toEqual(['Positions', 'Position', 'paragraph', 'Position', 'paragraph']);
  });

  test('is read whole', () => {
    expect(site!.url).toBe('https://ferry.example');
    expect(files.filter(({ collection }) => collection === 'figures').map(({ id, locale }) => `${id} ${locale}`)).toEqual([
      'ada-quill ar',
      'ada-quill en',
      'harbour-office ar',
      'harbour-office en',
    ]);
  });
});

describe('the two files of an entry', () => {
  test('a translation states no fact, even one that agrees', () => {
    const text = fixture(`${chapter}.ar.mdx`).replace('title:', 'order: 2\ntitle:');
    expect(damaged({ [`${chapter}.ar.mdx`]: text }).reports).toEqual([
      `${chapter}.ar.mdx:2:8: [shape] \`order\` is a fact, and facts are written once.
  order: 2
         ^
  → Delete it here; it belongs in why-stopped.en.mdx.`,
    ]);
  });

  test('a missing translation is asked for at the original', () => {
    expect(damaged({ [`${chapter}.ar.mdx`]: undefined }).reports).toEqual([
      `${chapter}.en.mdx:1:1: [references] There is no Arabic file.
  ---
  ^
  → Write why-stopped.ar.mdx.`,
    ]);
  });

  test('a missing original is asked for at the translation', () => {
    expect(damaged({ [`${chapter}.en.mdx`]: undefined }).said).toEqual([
      `${chapter}.ar.mdx:1:1: The file that holds the facts is missing.`,
    ]);
  });

  test('texts that differ are shown side by side', () => {
    const text = fixture('background/what-ferry.ar.mdx').replace('1890', '1891');
    expect(damaged({ 'background/what-ferry.ar.mdx': text }).said).toEqual([
      'background/what-ferry.ar.mdx:7:1: numeral 1890 stands in the English paragraph but not here.',
      'background/what-ferry.en.mdx:9:1: numeral 1891 stands in the Arabic paragraph but not here.',
    ]);
  });
});

describe('a field', () => {
  test('that nobody knows is shown with the name that was most likely meant', () => {
    const text = fixture('figures/ada-quill.en.mdx').replace('aliases:', 'alias:');
    expect(damaged({ 'figures/ada-quill.en.mdx': text }).reports[0]).toBe(
      `figures/ada-quill.en.mdx:2:1: [shape] The field \`aliases\` is missing.
  kind: person
  ^
  → Add it; docs/content-model.md says what it holds.`,
    );
    expect(damaged({ 'figures/ada-quill.en.mdx': text }).reports[1]).toBe(
      `figures/ada-quill.en.mdx:5:1: [shape] There is no field \`alias\`.
  alias: [Captain Quill]
  ^
  → Did you mean \`aliases\`?`,
    );
  });

  test('deep inside is shown on its own line', () => {
    const text = fixture('figures/ada-quill.en.mdx').replace(/(to: .)2021-06/, '$12021-16');
    expect(damaged({ 'figures/ada-quill.en.mdx': text }).said).toEqual([
      expect.stringMatching(/^figures\/ada-quill\.en\.mdx:8:\d+: There is no such month\.$/),
    ]);
  });
});

describe('site.yaml', () => {
  test('is needed', () => {
    const { said, content } = damaged({ 'site.yaml': undefined });
    expect(said).toEqual(['site.yaml:1:1: The file that holds the facts is missing.']);
    expect(content).toBeUndefined();
  });

  test('that cannot be read is not judged field by field', () => {
    expect(damaged({ 'site.yaml': 'name: a: b' }).said).toEqual([
      'site.yaml:1:7: This is not valid YAML: Nested mappings are not allowed in compact mappings',
    ]);
  });

  test('is judged field by field, beside the files', () => {
    const text = fixture('site.yaml').replace(/^contact: .*$/m, 'contact: nobody');
    expect(damaged({ 'site.yaml': text, [`${chapter}.ar.mdx`]: undefined }).said).toEqual([
      `${chapter}.en.mdx:1:1: There is no Arabic file.`,
      expect.stringMatching(/^site\.yaml:\d+:10: This value cannot stand: Invalid email address\.$/),
    ]);
  });
});
