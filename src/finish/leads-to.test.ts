import { expect, test } from 'vitest';
import { leadsTo } from './leads-to.ts';

test('where a page leads is read from its head', () => {
  expect(leadsTo('<head><meta http-equiv="refresh" content="0; url=/base/en/new/"></head>')).toBe('/base/en/new/');
  expect(leadsTo('<head><meta charset="utf-8"></head>')).toBe(undefined);
});
