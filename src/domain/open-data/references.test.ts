import { expect, test } from 'vitest';
import { source } from '../../../tests/small-topic.ts';
import { bibtexOf, cslOf } from './references.ts';

const report = source('report', {
  kind: 'ngo',
  title: 'Ferries & tides: 100 % {late}',
  authors: ['Harbour Watch'],
  published: '2021-05~',
  url: 'https://watch.example/تقرير',
  note: { en: 'Seen as an excerpt.', ar: 'قُرئ مقتطف منه.' },
});

test('a source as BibTeX keeps capitals and authors whole, and escapes what TeX would read', () => {
  expect(bibtexOf(report)).toBe(`@misc{report,
  author = {{Harbour Watch}},
  title = {{Ferries \\& tides: 100 \\% \\textbraceleft{}late\\textbraceright{}}},
  howpublished = {Lumen Gazette},
  year = {2021},
  month = may,
  url = {https://watch.example/%D8%AA%D9%82%D8%B1%D9%8A%D8%B1},
  urldate = {2021-07-01},
  langid = {english},
  note = {Seen as an excerpt.}
}`);
});

test('a source as CSL-JSON has its date as precisely as it is known', () => {
  expect(cslOf(report)).toEqual({
    id: 'report',
    type: 'report',
    title: 'Ferries & tides: 100 % {late}',
    publisher: 'Lumen Gazette',
    author: [{ literal: 'Harbour Watch' }],
    issued: { 'date-parts': [[2021, 5]], circa: true },
    accessed: { 'date-parts': [[2021, 7, 1]] },
    URL: 'https://watch.example/%D8%AA%D9%82%D8%B1%D9%8A%D8%B1',
    language: 'en',
    note: 'Seen as an excerpt.',
  });
});
