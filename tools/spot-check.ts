/** Prints statements picked at random, with their sources, as a checklist for comparing them once more. */
import { parseArgs } from 'node:util';
import { readContent } from '#loader/read-content.ts';
import { contentRoot } from '#loader/content-root.ts';
import { citedStatements, pick } from './statements.ts';

const { values } = parseArgs({ options: { seed: { type: 'string' }, count: { type: 'string', default: '40' } } });
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e6));

const { content, texts } = readContent(contentRoot);
const statements = citedStatements(content!, texts);
console.log(`# ${values.count} of ${statements.length} cited statements, seed ${seed}\n`);
for (const { entry, text, sources } of pick(statements, Number(values.count), seed)) {
  console.log(`- [ ] ${text} (${entry})`);
  for (const id of sources) {
    const { title, publisher, url } = content!.sources.get(id)!.data;
    console.log(`  - \`${id}\` ${title}, ${publisher}${url ? `, <${url}>` : ''}`);
  }
}
