import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '#loader/read-content.ts';
import { sentence } from '../../../tests/faults.ts';
import { event, term, topicOf } from '../../../tests/small-topic.ts';
import { todos } from './todos.ts';

const said = (entries: Parameters<typeof topicOf>[0]) =>
  todos(topicOf(entries)).map(({ file, at, message }) => `${file} ${JSON.stringify(at)} ${sentence(message)}`);

test('each file that holds some is named once, at the first of them, with their number', () => {
  const words = { en: { title: 'TODO', summary: 'TODO' }, ar: { summary: 'TODO: ملخص' } };
  expect(said([event('2021-05-12-ferry-stops', { places: ['TODO'] }, { en: 'TODO.<Cite id="TODO" />', ar: 'نص' }, words)])).toEqual([
    'timeline/2021-05-12-ferry-stops.en.mdx ["places",0] 5 TODOs left.',
    'timeline/2021-05-12-ferry-stops.ar.mdx ["summary"] 1 TODO left.',
  ]);
});

test('a record is searched at any depth', () => {
  expect(said([term('slack-tide', { definition: { en: 'TODO', ar: 'ماء ساكن.' } })])).toEqual([
    'terms/slack-tide.yaml ["definition","en"] 1 TODO left.',
  ]);
});

test('words that only contain the letters are left alone', () => {
  expect(said([term('todos-santos', { aliases: ['Todos Santos', 'TODOS', 'METODO'] })])).toEqual([]);
});

describe('what other rules have against a TODO', () => {
  const root = join(mkdtempSync(join(tmpdir(), 'todos-')), 'topic');
  cpSync('tests/fixtures/topic', root, { recursive: true });
  const check = (place: string) => {
    writeFileSync(join(root, 'places/lumen-island.yaml'), place);
    return readContent(root).issues.map(({ line, column, message }) => `${line}:${column} ${sentence(message)}`);
  };

  test('is not said beside it', () => {
    expect(check('kind: TODO\nnames: { en: Lumen Island, ar: جزيرة لومن }\naliases: []\nprecision: TODO\nsources: [TODO]\n')).toEqual([
      '1:7 3 TODOs left.',
    ]);
  });

  test('is not said beside it, but what else is wrong in the file is', () => {
    expect(check('kind: TODO\nnames: { en: Lumen Island, ar: جزيرة لومن }\naliases: []\nprecision: often\nsources: [gazette]\n')).toEqual([
      '1:7 1 TODO left.',
      '4:12 This value is not on the list.',
    ]);
  });

  test('is said where the TODO is only a comment, which a reader never sees', () => {
    expect(
      check('kind: isle # TODO\nnames: { en: Lumen Island, ar: جزيرة لومن }\naliases: []\nprecision: unknown\nsources: [gazette]\n'),
    ).toEqual(['1:7 This value is not on the list.']);
  });
});
