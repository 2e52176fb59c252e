import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readContent } from '#loader/read-content.ts';
import { coverageReport, placingsOf } from './coverage-report.ts';
import { listsIn } from './dossier.ts';

const folder = 'tests/fixtures/dossier';
const content = readContent('tests/fixtures/topic').content!;
const reasons = { unused: 'Nothing rests on it.', poster: 'Lost.', 'boat-04': 'The ledger was not read.' };
const lists = readdirSync(folder).flatMap((name) => listsIn(parse(readFileSync(`${folder}/${name}`, 'utf8'))));
const placings = new Map(lists.map(([name, items]) => [name, placingsOf(name, items, content, reasons)]));

test('the facts of a dossier are found inside the subjects that hold them', () => {
  expect(lists.map(([name, items]) => [name, items.length])).toEqual([
    ['facts', 5],
    ['eras', 1],
    ['events', 3],
    ['sources', 1],
    ['unused', 2],
  ]);
});

test('an event, an era or a source went to the entry of its name', () => {
  expect(placings.get('events')).toEqual([
    { id: '2021-05-12-ferry-stops', to: 'entry' },
    { id: '2021-06-ferry-returns', to: 'entry' },
    { id: '2021-07-regatta', to: 'nowhere', reason: undefined },
  ]);
  expect([...placings.get('eras')!, ...placings.get('sources')!].map(({ to }) => to)).toEqual(['entry', 'entry']);
});

test('a fact went to the passage that cites its sources and shares its words, or to the chapter that does', () => {
  expect(placings.get('facts')).toEqual([
    { id: 'boat-01', to: 'passage', passage: 'background/what-ferry#b-01' },
    { id: 'boat-02', to: 'passage', passage: 'background/what-ferry#b-03' },
    { id: 'boat-03', to: 'passage', passage: 'background/what-ferry, in several passages' },
    { id: 'boat-04', to: 'nowhere', reason: 'The ledger was not read.' },
    // Half of its sources are not two thirds.
    { id: 'boat-05', to: 'nowhere', reason: undefined },
  ]);
});

test('a whole list may be left out for one reason, and an id of it for another', () => {
  expect(placings.get('unused')).toEqual([
    { id: 'leaflet', to: 'nowhere', reason: 'Nothing rests on it.' },
    { id: 'poster', to: 'nowhere', reason: 'Lost.' },
  ]);
});

test('the report counts, then names what has an entry, then says where the rest went or why not', () => {
  expect(coverageReport(new Map([...placings].filter(([name]) => ['facts', 'events'].includes(name))))).toBe(`# Where the dossier went

Written by \`npm run coverage -- --dossier <folder>\`; do not edit. Reasons stand in \`coverage-reasons.yaml\`. A fact of the background counts as used where one passage, or one chapter, cites at least two thirds of its sources.

| list | ids | entry of its own | passage | left out |
| --- | --- | --- | --- | --- |
| facts | 5 | 0 | 3 | 2 |
| events | 3 | 2 | 0 | 1 |

## facts

| id | where, or why not |
| --- | --- |
| \`boat-01\` | background/what-ferry#b-01 |
| \`boat-02\` | background/what-ferry#b-03 |
| \`boat-03\` | background/what-ferry, in several passages |
| \`boat-04\` | The ledger was not read. |
| \`boat-05\` | **not used** |

## events

\`src/content/timeline/<id>.en.mdx\` and \`src/content/timeline/<id>.ar.mdx\`: \`2021-05-12-ferry-stops\`, \`2021-06-ferry-returns\`

| id | where, or why not |
| --- | --- |
| \`2021-07-regatta\` | **not used** |
`);
});
