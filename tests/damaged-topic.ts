import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContent, type Reading } from '#loader/read-content.ts';
import { formatIssue } from '#loader/issue-report.ts';
import { sentence } from './faults.ts';

const sound = join(import.meta.dirname, 'fixtures/topic');

/** What the reader says of the topic in `fixtures/topic` after some of its files were written anew, or with `undefined` taken away. */
export function damaged(files: Record<string, string | Uint8Array | undefined>) {
  const root = mkdtempSync(join(tmpdir(), 'topic-'));
  try {
    cpSync(sound, root, { recursive: true });
    for (const [file, text] of Object.entries(files)) {
      if (text === undefined) rmSync(join(root, file));
      else writeFileSync(join(root, file), text);
    }
    const reading = readContent(root);
    return { ...reading, said: said(reading, root), reports: reports(reading, root) };
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Each issue as `file:line:column: sentence`, the file as it stands in the topic. */
const said = ({ issues }: Reading, root: string) =>
  issues.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${sentence(message)}`.replaceAll(`${root}/`, ''));

/** Each issue as an editor sees it. */
const reports = ({ issues, texts }: Reading, root: string) => issues.map((issue) => formatIssue(issue, texts).replaceAll(`${root}/`, ''));
