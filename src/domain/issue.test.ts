import { expect, test } from 'vitest';
import { byPlace, type Issue } from './issue.ts';

const issue = (file: string, line: number, column: number): Issue => ({ file, line, column, rule: 'shape', message: ['empty'] });

test('issues stand by file, then line, then column, as an editor mends them', () => {
  const issues = [issue('b.yaml', 1, 1), issue('a.yaml', 12, 3), issue('a.yaml', 2, 9), issue('a.yaml', 12, 1)];
  expect(issues.sort(byPlace).map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    'a.yaml:2:9',
    'a.yaml:12:1',
    'a.yaml:12:3',
    'b.yaml:1:1',
  ]);
});
