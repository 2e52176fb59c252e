import { checkerWordsOf } from '#i18n/checker-words.ts';
import { issueWordsOf } from '#i18n/issues.ts';
import { sourceLocale, type Locale } from '#i18n/locales.ts';
import type { Issue, Message } from '#domain/issue.ts';
import { rulePage } from '#domain/integrity/rule-ids.ts';

/** Prints each issue with the page of its rule, and at the end how many there are. */
export function printIssues(issues: Issue[], texts: Map<string, string>, locale: Locale = sourceLocale) {
  for (const issue of issues) console.error(`${formatIssue(issue, texts, locale)}\n    ${rulePage(issue.rule)}\n`);
  if (issues.length) console.error(checkerWordsOf(locale).toMend(issues.length));
}

/** An issue as `path:line:column: [rule] what is wrong`, then the line with a caret, then what to write instead. */
export function formatIssue(issue: Issue, texts: Map<string, string>, locale: Locale = sourceLocale): string {
  const [problem, instead] = say(issue.message, locale);
  const lines = [`${issue.file}:${issue.line}:${issue.column}: [${issue.rule}] ${problem}`, ...excerpt(issue, texts)];
  if (issue.other) lines.push(`  ${issue.other.file}:${issue.other.line}:${issue.other.column}:`, ...excerpt(issue.other, texts));
  if (instead) lines.push(`  → ${instead}`);
  return lines.join('\n');
}

/** Issues as data, for programs that show them in a way of their own. */
export const issuesAsJson = (issues: Issue[], locale: Locale) =>
  issues.map(({ file, line, column, rule, message, other }) => {
    const [problem, instead] = say(message, locale);
    return { file, line, column, rule, message: problem, instead, url: rulePage(rule), other };
  });

/**
 * An issue as a workflow command, which GitHub shows beside the line in a pull request.
 *
 * @example '::error file=src/content/site.yaml,line=3,col=1,title=shape::There is no field `naem`.%0ADid you mean `name`?'
 */
export function annotationOf({ file, line, column, rule, message }: Issue, locale: Locale): string {
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const said = [...say(message, locale), rulePage(rule)].filter((text) => text !== undefined);
  return `::error file=${property(file)},line=${line},col=${column},title=${rule}::${data(said.join('\n'))}`;
}

const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

function say([key, ...gaps]: Message, locale: Locale): [string, string?] {
  return (issueWordsOf(locale)[key] as (...gaps: unknown[]) => [string, string?])(...gaps);
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
