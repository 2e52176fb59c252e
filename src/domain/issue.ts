import type { IssueWords } from '#i18n/issues.en.ts';
import type { RuleId } from './integrity/rule-ids.ts';
import type { Position } from './outline.ts';

/** A path into front matter or a record: `['roles', 0, 'from']`. */
export type Path = (string | number)[];

/** What is wrong, as the name of a sentence in `i18n/issues.*` and the words that fill its gaps. */
export type Message = { [K in keyof IssueWords]: [K, ...Parameters<IssueWords[K]>] }[keyof IssueWords];

/** What a rule returns: where in which file, and what. Whoever read the file turns a path into line and column. */
export interface Finding {
  file: string;
  at: Path | Position;
  rule: RuleId;
  message: Message;
  /** The other line that it disagrees with. */
  other?: { file: string; at: Path | Position };
}

export interface Issue {
  file: string;
  line: number;
  column: number;
  rule: RuleId;
  message: Message;
  other?: { file: string; line: number; column: number };
}

/** Files in order, then lines: the order in which an editor mends them. */
export const byPlace = (a: Issue, b: Issue) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column);
