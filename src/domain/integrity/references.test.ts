import { describe, expect, test } from 'vitest';
import { findings } from '../../../tests/faults.ts';
import { chapter, claim, correction, event, figure, number, page, quote, source, term, topicOf } from '../../../tests/small-topic.ts';
import type { Entry, Pair } from '../content.ts';
import { references } from './references.ts';

const known = [source('gazette'), figure('ada-quill'), figure('office', { side: 'harbour' })];
const judge = (...entries: (Pair | Entry)[]) => findings(references(topicOf([...known, ...entries])));

test('a topic whose ids all exist has nothing to report', () => {
  const stops = event(
    '2021-05-12',
    { figures: ['ada-quill', 'office'], numbers: ['n'] },
    '<Event id="2021-05-12" /> <Cite id="gazette" />.',
  );
  const who = claim('engine', { reported: { date: '2021-05-13', source: 'gazette', by: 'office' } });
  expect(judge(stops, who, number('n'), quote('notice'), correction('first'), chapter('a'), chapter('b', { order: 2 }))).toEqual([]);
});

describe('an id that does not exist is shown where it stands', () => {
  test('in a list of the front matter', () => {
    expect(judge(event('2021-05-12', { figures: ['ada-quill', 'nobody'] }))).toEqual([
      'timeline/2021-05-12.en.mdx, figures.1: There is no `nobody` in figures.',
    ]);
  });

  test('in a group of fields', () => {
    expect(judge(claim('engine', { reported: { date: '2021-05-13', source: 'gazete' } }))).toEqual([
      'claims/engine.en.mdx, reported.source: There is no `gazete` in sources.',
    ]);
  });

  test('in a list within a list', () => {
    const title = { en: 'Captain', ar: 'القبطانة' };
    expect(judge(figure('pilot', { roles: [{ title }, { title, sources: ['gazette', 'log'] }] }))).toEqual([
      'figures/pilot.en.mdx, roles.1.sources.1: There is no `log` in sources.',
    ]);
  });

  test('in a record', () => {
    expect(judge(source('almanac', { origin: 'log' }), number('n', { supersedes: 'm' }), term('t', { sources: ['log'] }))).toEqual([
      'sources/almanac.yaml, origin: There is no `log` in sources.',
      'numbers/n.yaml, supersedes: There is no `m` in numbers.',
      'terms/t.yaml, sources.0: There is no `log` in sources.',
    ]);
  });

  test('in the text of each language', () => {
    expect(judge(page('home', {}, 'Low.<Term id="tide" />'))).toEqual([
      'pages/home.en.mdx, 1:5: There is no `tide` in terms.',
      'pages/home.ar.mdx, 1:5: There is no `tide` in terms.',
    ]);
  });

  test('with the id that was most likely meant', () => {
    const [{ message } = {}] = references(topicOf([...known, quote('notice', { speaker: 'ada-quil' })]));
    expect(message).toEqual(['unknown-id', 'figures', 'ada-quil', 'ada-quill']);
  });
});

test('sides, eras and units are those of site.yaml', () => {
  const text = { en: '<Positions>\n<Position side="mainland" by="They" />\n</Positions>', ar: '' };
  expect(judge(figure('pilot', { side: 'isle' }), event('2021-05-12', { era: 'quarel' }, text), number('n', { unit: 'boats' }))).toEqual([
    'figures/pilot.en.mdx, side: There is no `isle` in sides.',
    'timeline/2021-05-12.en.mdx, era: There is no `quarel` in eras.',
    'timeline/2021-05-12.en.mdx, 2:1: There is no `mainland` in sides.',
    'numbers/n.yaml, unit: There is no `boats` in units.',
  ]);
});

test('a correction is of an entry', () => {
  expect(judge(correction('a', { entry: 'figures/nobody' }), correction('b', { entry: 'people/ada-quill' }))).toEqual([
    'corrections/a.yaml, entry: There is no `nobody` in figures.',
    'corrections/b.yaml, entry: There is no `ada-quill` in people.',
  ]);
});

test('two chapters have two numbers', () => {
  expect(judge(chapter('a'), chapter('b'))).toEqual(['background/b.en.mdx, order: `order` 1 is also that of `a`.']);
});

test('a correction may retire an entry that is published no more, and names what has taken its place', () => {
  const retiring = (changes: object) => judge(event('2021-05-12'), correction('c', changes));
  expect(retiring({ entry: 'timeline/2021-05', movedTo: 'timeline/2021-05-12' })).toEqual([]);
  expect(retiring({ entry: 'timeline/2021-05', withdrawn: true })).toEqual([]);
  expect(retiring({ entry: 'timeline/2021-05-12', withdrawn: true })).toEqual([
    'corrections/c.yaml, entry: timeline/2021-05-12 is published, so it is neither withdrawn nor moved.',
  ]);
  expect(retiring({ entry: 'timeline/2021-05', movedTo: 'timeline/2021-05-13' })).toEqual([
    'corrections/c.yaml, movedTo: There is no `2021-05-13` in timeline.',
  ]);
});
