/** Writes docs/content-coverage.md: for every id of a dossier, where it went or why it was left out. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { readContent } from '#loader/read-content.ts';
import { contentRoot } from '#loader/content-root.ts';
import { coverageReport, placingsOf } from './coverage-report.ts';
import { listsIn } from './dossier.ts';

const { dossier } = parseArgs({ options: { dossier: { type: 'string' } } }).values;
if (!dossier) {
  console.error('Name the folder: npm run coverage -- --dossier <folder>');
  process.exit(1);
}

const { content } = readContent(contentRoot);
const reasons = parse(readFileSync('docs/coverage-reasons.yaml', 'utf8')) as Record<string, string>;
const files = readdirSync(dossier).filter((name) => name.endsWith('.yaml'));
const lists = files.flatMap((name) => listsIn(parse(readFileSync(join(dossier, name), 'utf8'))));
const placings = new Map(lists.map(([name, items]) => [name, placingsOf(name, items, content!, reasons)]));
writeFileSync('docs/content-coverage.md', coverageReport(placings));

const unexplained = [...placings.values()].flat().filter((placing) => placing.to === 'nowhere' && !placing.reason);
for (const { id } of unexplained) console.error(`Not used, and no reason given: ${id}`);
console.log(`Wrote docs/content-coverage.md: ${[...placings.values()].flat().length} ids, ${unexplained.length} unexplained.`);
if (unexplained.length) process.exitCode = 1;
