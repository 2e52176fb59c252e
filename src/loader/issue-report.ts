import { issuesEn, type IssueWords } from '#i18n/issues.en.ts';
import type { Issue, Message } from '#domain/issue.ts';

/** Prints each issue as `path:line:column: [rule] what is wrong`, then the line with a caret, then what to write instead. */
export function printIssues(issues: Issue[], texts: Map<string, string>, words: IssueWords = issuesEn) {
  for (const issue of issues) console.error(`${formatIssue(issue, texts, words)}\n`);
  if (issues.length) console.error(`${issues.length} to mend.`);
}

export function formatIssue(issue: Issue, texts: Map<string, string>, words: IssueWords = issuesEn): string {
  const [problem, instead] = say(issue.message, words);
  const lines = [`${issue.file}:${issue.line}:${issue.column}: [${issue.rule}] ${problem}`, ...excerpt(issue, texts)];
  if (issue.other) lines.push(`  ${issue.other.file}:${issue.other.line}:${issue.other.column}:`, ...excerpt(issue.other, texts));
  if (instead) lines.push(`  → ${instead}`);
  return lines.join('\n');
}

function say([key, ...gaps]: Message, words: IssueWords): [string, string?] {
  return (words[key] as (...gaps: unknown[]) => [string, string?])(...gaps);
}

const width = 100;

/** The line and a caret under the column; of a long line the part around the column. */
function excerpt({ file, line, column }: Pick<Issue, 'file' | 'line' | 'column'>, texts: Map<string, string>): string[] {
  const text = texts.get(file)?.split('\n')[line - 1]?.replace(/\r$/, '').replace(/\t/g, ' ');
  if (!text) return [];
  const start = Math.max(0, Math.min(column - 1 - width / 2, text.length - width));
  const shown = text.slice(start, start + width);
  return [`  ${start ? '…' : ''}${shown}`, `  ${' '.repeat(column - 1 - start + (start ? 1 : 0))}^`];
}
