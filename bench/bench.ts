/** Measures the site beside its neighbours, prints the tables and writes them to docs/bench.md; with names, only those. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { circumstances } from './machine.ts';
import { reportOf, sectionsOf, written } from './report.ts';
import type { Measure } from './section.ts';

const report = 'docs/bench.md';
const all = readdirSync('bench/measures')
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace(/\.ts$/, ''))
  .sort();
const wanted = process.argv.slice(2);
const strangers = wanted.filter((name) => !all.includes(name));
if (strangers.length) {
  console.error(`There is no measure called ${strangers.join(', ')}. There are: ${all.join(', ')}.`);
  process.exit(2);
}

const sections = sectionsOf(existsSync(report) ? readFileSync(report, 'utf8') : '');
// A measure that is gone takes its section with it.
for (const name of sections.keys()) if (!all.includes(name)) sections.delete(name);
const where = await circumstances();
// One after the other: two at once would measure each other.
for (const name of wanted.length ? wanted : all) {
  const started = Date.now();
  const { title, measure }: Measure = await import(`./measures/${name}.ts`);
  console.error(`${title} …`);
  const section = written(name, title, where, await measure());
  console.log(`\n${section.replace(/^<!--.*-->\n/, '')}\n`);
  console.error(`${name}: ${Math.round((Date.now() - started) / 1000)} s`);
  sections.set(name, section);
  // After each measure, so that a later one that fails costs none of the earlier.
  writeFileSync(report, reportOf(sections));
}
