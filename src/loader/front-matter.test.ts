import { describe, expect, test } from 'vitest';
import { findings } from '../../tests/faults.ts';
import { readYaml } from './front-matter.ts';

const judge = (text: string, firstLine?: number) =>
  findings(readYaml(text, firstLine).findings.map((finding) => ({ file: 'a.yaml', ...finding })));

describe('a YAML map', () => {
  test('gives its values, and quoted dates as text', () => {
    const { data, findings } = readYaml('order: 1\nreviewed: "2021-07-01"\nplaces: [island, pier]\n');
    expect(findings).toEqual([]);
    expect(data).toEqual({ order: 1, reviewed: '2021-07-01', places: ['island', 'pier'] });
  });

  test('may have comments, and text of any script', () => {
    expect(readYaml('# of the ferry\nname: العبّارة # here\n').data).toEqual({ name: 'العبّارة' });
  });
});

describe('what is not well formed is shown where it stands', () => {
  test.each([
    ['a field that stands twice', 'title: A\norder: 1\ntitle: B', '3:1: This is not valid YAML: Map keys must be unique'],
    ['an unquoted colon', 'title: The ferry: a story', '1:8: This is not valid YAML: Nested mappings are not allowed in compact mappings'],
    ['a tab', 'roles:\n\t- title: A', '2:1: This is not valid YAML: Tabs are not allowed as indentation'],
    ['a list of values', '- a\n- b', '1:1: Fields must be a list of names with values.'],
    ['nothing', '', '1:1: Fields must be a list of names with values.'],
  ])('%s', (_what, text, said) => {
    expect(judge(text)).toEqual([`a.yaml, ${said}`]);
    expect(readYaml(text).data).toEqual({});
  });

  test.each([
    ['an alias', 'title: *stop', '1:8'],
    ['an anchor, which would be dropped', 'title: Fire\nsummary: &Co said so', '2:14'],
    ['a tag, which would be dropped', 'title: !Stop it', '1:14'],
  ])('%s is text that wants quotes', (_what, text, at) => {
    expect(judge(text)).toEqual([`a.yaml, ${at}: A value that begins with \`*\`, \`&\` or \`!\` is not read as text.`]);
  });
});

describe('a date without quotes', () => {
  test.each(['2023-09-19', '2023-02-31', '1988-02', '2023-09-20T13:00+04:00', '1905-03-01~'])('%s is refused', (date) => {
    expect(judge(`title: A\ndate: ${date}`)).toEqual(['a.yaml, 2:7: A date is a quoted string.']);
  });

  test('is found in lists and groups, each of them', () => {
    expect(judge('focus: { from: 2021-05-01, to: "2021-05-31" }\neras:\n  - from: 2021-05')).toEqual([
      'a.yaml, 1:16: A date is a quoted string.',
      'a.yaml, 3:11: A date is a quoted string.',
    ]);
  });

  test('is counted from the line on which the front matter begins', () => {
    expect(judge('date: 2021-05-12', 2)).toEqual(['a.yaml, 2:7: A date is a quoted string.']);
  });

  test('is not an id that begins with a date', () => {
    expect(judge('events: [2021-05-12-ferry-stops]')).toEqual([]);
  });
});

describe('the place of a field', () => {
  const { locate } = readYaml('title: A\nroles:\n  - title: { en: Captain, ar: 5 }\n    from: "1990"\n  - title: {}\nplaces: [a, b]\n', 2);

  test.each([
    [['title'], 2, 8],
    [['roles', 0, 'title', 'ar'], 4, 31],
    [['roles', 0, 'from'], 5, 11],
    [['places', 1], 7, 13],
  ])('%j is its value', (path, line, column) => {
    expect(locate(path)).toEqual({ line, column });
  });

  test.each([
    [['roles'], 3, 1],
    [['roles', 0, 'title'], 4, 5],
  ])('%j, which is no single value, is its name', (path, line, column) => {
    expect(locate(path)).toEqual({ line, column });
  });

  test.each([
    [['summary'], 2, 1],
    [['roles', 1, 'title', 'en'], 6, 5],
    [['roles', 7], 3, 1],
  ])('%j, which is missing, is that of what should hold it', (path, line, column) => {
    expect(locate(path)).toEqual({ line, column });
  });
});
