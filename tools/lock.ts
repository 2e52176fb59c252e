/** Writes what has been published into the lock file, so that `check` notices when it changes. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { lockOf } from '#domain/facts-lock.ts';
import { lockPath, lockText } from '#loader/facts-lock-file.ts';
import { printIssues } from '#loader/issue-report.ts';
import { readContent } from '#loader/read-content.ts';
import { contentRoot } from '#loader/content-root.ts';

const { editorial: reason } = parseArgs({ options: { editorial: { type: 'string' } } }).values;
const { content, issues, texts, evidence } = readContent(contentRoot);

const changes = issues.filter(({ rule }) => rule === 'published-facts');
const open = reason?.trim() ? issues.filter(({ rule }) => rule !== 'published-facts') : issues;
if (!content || open.length) {
  printIssues(open, texts);
  console.error(`${lockPath} is as it was.`);
  process.exit(1);
}

const changed = changes.map(({ message: [, entry, field] }) => `${entry}#${field}`);
const editorial = changed.length ? [{ date: new Date().toISOString().slice(0, 10), reason: reason!, facts: changed }] : [];
const lock = lockOf(content, contentRoot, evidence.digest, [...(evidence.lock?.editorial ?? []), ...editorial]);
writeFileSync(lockPath, lockText(lock));
console.log(`${Object.keys(lock.facts).length} facts locked in ${lockPath}.`);
