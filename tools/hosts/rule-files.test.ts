import { describe, expect, test } from 'vitest';
import { headersFrom, redirectsFrom, ruleMatches } from './rule-files.ts';

test('a star stands for anything, also for nothing', () => {
  expect(['/a/', '/a/b/c.js', '/ab'].map((path) => ruleMatches('/a/*', path))).toEqual([true, true, false]);
  expect(ruleMatches('/a', '/a/')).toBe(false);
});

describe('_headers', () => {
  test('adds up what the rules for a path say', () => {
    const headersOf = headersFrom('# all\n/*\n  X-One: 1\n\n/a/*\n  X-Two: a: b\n');
    expect(headersOf('/a/b')).toEqual({ 'x-one': '1', 'x-two': 'a: b' });
    expect(headersOf('/b')).toEqual({ 'x-one': '1' });
  });

  test.each([
    ['/*\n  X-One 1\n', '_headers: not a rule:   X-One 1'],
    ['  X-One: 1\n', '_headers: not a rule:   X-One: 1'],
    ['/*/a/*\n  X-One: 1\n', '_headers: a path begins with / and holds at most one *: /*/a/*'],
    ['/a\n  X-One: 1\n'.repeat(101), '_headers: 101 rules, 100 are allowed'],
    [`/a\n  X: ${'y'.repeat(2000)}`, `_headers: a line of 2005 characters, 2,000 are allowed:   X: ${'y'.repeat(55)}…`],
  ])('is refused where a host would pass over it', (text, message) => {
    expect(() => headersFrom(text)).toThrow(new Error(message));
  });

  test('is refused where hosts would differ', () => {
    const headersOf = headersFrom('/*\n  Cache-Control: a\n/a/*\n  cache-control: b\n');
    expect(() => headersOf('/a/')).toThrow(
      new Error('_headers: two rules give /a/ the header cache-control; hosts differ in which they take'),
    );
  });
});

describe('_redirects', () => {
  test('are read in their order, and are for good unless they say otherwise', () => {
    expect(redirectsFrom('/a /b\n/c/* /404.html 404\n/d /e 301!\n')).toEqual([
      { from: '/a', to: '/b', status: 301, forced: false },
      { from: '/c/*', to: '/404.html', status: 404, forced: false },
      { from: '/d', to: '/e', status: 301, forced: true },
    ]);
  });

  test('are refused where a host would pass over them', () => {
    expect(() => redirectsFrom('/a /b permanent\n')).toThrow(new Error('_redirects: not a rule that every host takes: /a /b permanent'));
  });
});
