import { mkdtempSync, rmSync, writeFileSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { localeIds } from '#i18n/locales.ts';
import { formatIssue } from '#loader/issue-report.ts';
import { openTopic, readContent, type Reading } from '#loader/read-content.ts';
import { largestKilobytes } from '#loader/topic-files.ts';
import { seeded } from '../seeded.ts';

const root = 'tests/fixtures/topic';
const topic = openTopic(root);
const paths = [...topic.readings.keys(), 'style/a-term.yaml', 'invariants.yaml'];
const bytes = (text: string) => new TextEncoder().encode(text);
const largest = largestKilobytes * 1024;

/** Whatever comes in, issues come out, and each can be printed. */
function judged(path: string, raw: Uint8Array): Reading {
  const reading = topic.with(path, raw);
  for (const issue of reading.issues)
    for (const locale of localeIds) expect(formatIssue(issue, reading.texts, locale)).not.toContain('undefined');
  return reading;
}

const yamlTokens = [
  'a: ',
  '- ',
  '? ',
  '[',
  ']',
  '{',
  '}',
  ', ',
  '"',
  "'",
  '|',
  '>',
  '\n',
  '\n  ',
  '&a ',
  '*a',
  '!t ',
  '#',
  '<<: ',
  '---\n',
  '...',
  '%',
  '\t',
  '2023-02-31',
  'null',
  '~',
  'title: ',
  'id',
  ': ',
  '\\',
  '`',
  '@',
  '0x1',
  'en: ',
  'سطر',
];
const mdxTokens = [
  '# ',
  '- ',
  '> ',
  '1. ',
  '*',
  '_',
  '__',
  '`',
  '```',
  '[',
  '](',
  ')',
  '![',
  '<',
  '>',
  '</',
  '/>',
  '{',
  '}',
  '\n',
  '\n\n',
  '<Cite id="gazette" />',
  '<Positions>',
  '</Positions>',
  '<Position side="harbour" by="a">',
  '</Position>',
  '<Aside>',
  '</Aside>',
  '<Num />',
  'import a from "b"\n',
  'export ',
  '&amp;',
  '|',
  '---',
  '<!--',
  '~~',
  '[^a]',
  'http://',
  'كلمة',
  '19 September 2023',
  '“',
  '»',
  '\\',
  '\u200f',
  'word ',
];

describe('no input makes the checker crash', { timeout: 20_000 }, () => {
  test('random bytes', () => {
    const { below, of } = seeded(1);
    for (let run = 0; run < 150; run += 1)
      judged(
        of(paths),
        Uint8Array.from({ length: below(400) }, () => below(256)),
      );
  });

  test('YAML put together at random', () => {
    const { below, of } = seeded(2);
    for (let run = 0; run < 250; run += 1) judged(of(paths), bytes(Array.from({ length: below(60) }, () => of(yamlTokens)).join('')));
  });

  test('MDX put together at random', () => {
    const { below, of } = seeded(3);
    const pairs = paths.filter((path) => path.endsWith('.mdx'));
    for (let run = 0; run < 250; run += 1) {
      const path = of(pairs);
      const front = topic.readings.get(path)!.text.split('---')[1];
      judged(path, bytes(`---${front}---\n\n${Array.from({ length: below(60) }, () => of(mdxTokens)).join('')}`));
    }
  });

  test('a sound file with some of its letters lost, doubled or exchanged', () => {
    const { below, of } = seeded(4);
    for (let run = 0; run < 300; run += 1) {
      const path = of([...topic.readings.keys()]);
      const letters = [...topic.readings.get(path)!.text];
      for (let damage = 0; damage < 4; damage += 1) {
        letters.splice(below(letters.length), below(3), ...Array.from({ length: below(3) }, () => of([...yamlTokens, ...mdxTokens])));
      }
      judged(path, bytes(letters.join('')));
    }
  });
});

describe('no input makes the checker hang', { timeout: 20_000 }, () => {
  const fill = (unit: string) => unit.repeat(Math.floor(largest / bytes(unit).length));
  /** Ten times deeper than any reader of YAML goes, each level doubling what the one below holds. */
  const bomb = ['a: &a0 [x, x]', ...Array.from({ length: 40 }, (_, level) => `b${level}: &a${level + 1} [*a${level}, *a${level}]`)].join(
    '\n',
  );

  test.each([
    ['alias bombs', bomb],
    ['lists in lists', fill('[')],
    ['maps in maps', `${'{a: '.repeat(9000)}1${'}'.repeat(9000)}`],
    ['indented maps', Array.from({ length: 400 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
    ['thousands of fields', Array.from({ length: 9000 }, (_, index) => `field${index}: 1`).join('\n')],
    ['the same field again and again', fill('a: 1\n')],
    ['quotation marks', fill('"')],
    ['commas', `[${','.repeat(largest - 1)}`],
    ['invisible characters', fill('\u200b')],
    ['unquoted dates', `a: [${fill('2023-02-31, ').slice(0, -8)}]`],
  ])('YAML: %s', (_what, text) => {
    expect(judged('sources/almanac.yaml', bytes(text)).issues.length).toBeGreaterThan(0);
  });

  test.each([
    ['quotations in quotations', fill('>')],
    ['lists in lists', fill('- ')],
    ['braces', fill('{')],
    ['expressions', fill('{a}')],
    ['open tags', fill('<Aside>\n\n')],
    ['tags inside each other', `${'<Aside>\n\n'.repeat(490)}${'</Aside>\n\n'.repeat(490)}`],
    ['marks that never close', fill('_www.')],
    ['the same, paragraph by paragraph', fill(`${'_a*['.repeat(1900)}\n\n`)],
    ['links', fill('[a](')],
    ['one long line', fill('word ')],
    ['thematic breaks', fill('---\n')],
    ['front matter that never ends', fill('a')],
  ])('MDX: %s', (_what, text) => {
    const path = 'background/why-stopped.en.mdx';
    expect(judged(path, bytes(`---\ntitle: A\n---\n\n${text}`.slice(0, largest))).issues.length).toBeGreaterThan(0);
  });

  test('a file of ten megabytes is not read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'topic-'));
    try {
      cpSync(root, folder, { recursive: true });
      writeFileSync(join(folder, 'sources/large.yaml'), Buffer.alloc(10 * 1024 * 1024, 'a'));
      expect(readContent(folder).issues.map(({ message }) => message)).toEqual([['too-large', largestKilobytes]]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
