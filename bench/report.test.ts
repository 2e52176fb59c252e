import { expect, test } from 'vitest';
import { reportOf, sectionsOf, written } from './report.ts';

const load = written('load', 'Under load', '2026-01-02 · commit abc', { head: ['server', 'requests'], rows: [['nginx', '900']] });
const bytes = written('bytes', 'Bytes', '2026-01-02 · commit abc', {
  head: ['page', 'bytes'],
  rows: [['home', '9,000']],
  notes: ['Under brotli.'],
});

test('a section is a heading, where it was measured, a table and its notes', () => {
  expect(bytes).toBe(`<!-- measure: bytes -->
## Bytes

*2026-01-02 · commit abc*

| page | bytes |
| --- | ---: |
| home | 9,000 |

- Under brotli.`);
});

test('a report gives back the sections that it was made of, each as it was', () => {
  const sections = new Map([
    ['load', load],
    ['bytes', bytes],
  ]);
  const report = reportOf(sections);
  expect(sectionsOf(report)).toEqual(sections);
  expect(reportOf(sectionsOf(report))).toBe(report);
  expect(report.indexOf('## Bytes')).toBeLessThan(report.indexOf('## Under load'));
});

test('a section measured anew takes the place of the old one and leaves the others', () => {
  const anew = written('load', 'Under load', '2026-03-04 · commit def', { head: ['server', 'requests'], rows: [['nginx', '950']] });
  const sections = sectionsOf(
    reportOf(
      new Map([
        ['load', load],
        ['bytes', bytes],
      ]),
    ),
  );
  const report = reportOf(sections.set('load', anew));
  expect(report).toContain('950');
  expect(report).not.toContain('900');
  expect(report).toContain(bytes);
});
