import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Issue } from '#domain/issue.ts';
import { formatIssue, printIssues } from './issue-report.ts';

const texts = new Map([
  ['why.en.mdx', '---\ntitle: A\n---\n\nIt stopped.\r\n'],
  ['why.ar.mdx', 'توقفت في 1890.'],
  ['long.yaml', `note: ${'x'.repeat(150)} HERE ${'y'.repeat(150)}`],
  ['tab.yaml', '\ttitle: A'],
]);
const issue = (file: string, line: number, column: number, more: Partial<Issue> = {}): Issue => ({
  file,
  line,
  column,
  rule: 'provenance',
  message: ['no-citation'],
  ...more,
});

describe('an issue is printed as', () => {
  test('the place, what is wrong, the line with a caret, and what to write instead', () => {
    expect(formatIssue(issue('why.en.mdx', 5, 4), texts)).toBe(
      `why.en.mdx:5:4: [provenance] This paragraph names no source.
  It stopped.
     ^
  → End the sentence with <Cite id="…" />, or put the paragraph into <Aside> if it is our own summary.`,
    );
  });

  test('and the other line that it disagrees with', () => {
    const message: Issue['message'] = ['block-differs', 'numeral', '1890', 'ar'];
    expect(
      formatIssue(issue('why.en.mdx', 5, 1, { rule: 'parity', message, other: { file: 'why.ar.mdx', line: 1, column: 1 } }), texts),
    ).toBe(
      `why.en.mdx:5:1: [parity] numeral 1890 stands in the Arabic paragraph but not here.
  It stopped.
  ^
  why.ar.mdx:1:1:
  توقفت في 1890.
  ^
  → Add it here, or take it out there.`,
    );
  });

  test('one line and a half where there is nothing to show and nothing to advise', () => {
    expect(formatIssue(issue('gone.yaml', 9, 1, { rule: 'shape', message: ['invalid-value', 'too small'] }), texts)).toBe(
      'gone.yaml:9:1: [shape] This value cannot stand: too small.',
    );
  });
});

describe('the caret stands under its letter', () => {
  const shown = (file: string, column: number) => {
    const [, line = '', caret = ''] = formatIssue(issue(file, 1, column), texts).split('\n');
    return line.slice(caret.indexOf('^'));
  };

  test('in the middle of a long line, of which the part around it is shown', () => {
    expect(shown('long.yaml', 158)).toMatch(/^HERE y+$/);
    expect(formatIssue(issue('long.yaml', 1, 158), texts).split('\n')[1]).toMatch(/^ {2}….{100}$/);
  });

  test('near the end of a long line', () => {
    expect(shown('long.yaml', 312)).toBe('y');
    expect(formatIssue(issue('long.yaml', 1, 312), texts).split('\n')[1]).toMatch(/^ {2}….{100}$/);
  });

  test('after a tab', () => {
    expect(shown('tab.yaml', 2)).toBe('title: A');
  });
});

describe('all issues together', () => {
  const print = vi.spyOn(console, 'error').mockImplementation(() => {});
  afterEach(() => print.mockClear());

  test('end with how many there are', () => {
    printIssues([issue('gone.yaml', 1, 1), issue('gone.yaml', 2, 1)], texts);
    expect(print.mock.calls.at(-1)).toEqual(['2 to mend.']);
  });

  test('are silent when there are none', () => {
    printIssues([], texts);
    expect(print).not.toHaveBeenCalled();
  });
});
