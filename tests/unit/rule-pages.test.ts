import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ruleIds, rulePage } from '#domain/integrity/rule-ids.ts';

const pages = readdirSync('docs/rules').filter((name) => name !== 'README.md');

test('every rule has its page, and every page its rule', () => {
  expect(pages).toEqual(ruleIds.map((id) => rulePage(id).split('/').at(-1)!).sort());
});

test.each(pages)('%s says what the rule asks, why a reader benefits, what is wrong and what is right', (name) => {
  const text = readFileSync(`docs/rules/${name}`, 'utf8');
  expect(text).toMatch(/^# [a-z-]+\n\n\*\*Asks\*\*/);
  expect(text).toContain('**Why a reader benefits.**');
  expect(text).toMatch(/\nWrong:\n\n```[\s\S]+\nRight:\n\n```/);
});

test('the list of rules links to each of them', () => {
  const list = readFileSync('docs/rules/README.md', 'utf8');
  expect([...list.matchAll(/^\| \[([a-z-]+)\]\(\1\.md\)/gm)].map(([, id]) => id)).toEqual([...ruleIds]);
});
