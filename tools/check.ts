/** Judges the content: `--json` or `--annotations` for other programs, `--lang ar` in Arabic, `--fix` mends what a machine may. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkerWordsOf } from '#i18n/checker-words.ts';
import { isLocale, localeIds, sourceLocale } from '#i18n/locales.ts';
import { unlockedFacts } from '#domain/integrity/published-facts.ts';
import { lockPath } from '#loader/facts-lock-file.ts';
import { annotationOf, issuesAsJson, printIssues } from '#loader/issue-report.ts';
import { mendStyle } from '#loader/mend-style.ts';
import { readContent } from '#loader/read-content.ts';
import { contentRoot } from '#loader/content-root.ts';
import { writeEditorFiles } from './editor-files.ts';

const { json, annotations, fix, lang } = parseArgs({
  options: {
    json: { type: 'boolean' },
    annotations: { type: 'boolean' },
    fix: { type: 'boolean' },
    lang: { type: 'string', default: sourceLocale },
  },
}).values;
if (!isLocale(lang)) {
  console.error(`--lang ${localeIds.join('|')}`);
  process.exit(2);
}
const words = checkerWordsOf(lang);

let reading = readContent(contentRoot);
if (fix) {
  const { texts, places } = mendStyle(reading.evidence, reading.texts);
  for (const [file, text] of texts) writeFileSync(file, text);
  console.error(words.mended(places, texts.size));
  if (places) reading = readContent(contentRoot);
}

const { issues, texts, files, content, evidence } = reading;
if (issues.length) process.exitCode = 1;
if (json) console.log(JSON.stringify(issuesAsJson(issues, lang), null, 2));
else if (annotations) for (const issue of issues) console.log(annotationOf(issue, lang));
else {
  printIssues(issues, texts, lang);
  if (!issues.length) console.log(words.nothing(files.length));
  if (!evidence.lock) console.log(words.noLock(lockPath));
  else if (content && unlockedFacts(content, evidence.lock)) console.log(words.unlocked(unlockedFacts(content, evidence.lock)));
}
writeEditorFiles({ content, files });
