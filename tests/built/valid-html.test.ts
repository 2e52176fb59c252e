import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { pagesOf } from './site-folder.ts';

const validator = new HtmlValidate(JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')));

test.each(['root', 'fixture'] as const)('every page of the %s edition is valid HTML', async (edition) => {
  const faults: string[] = [];
  for (const { file, html } of pagesOf(edition)) {
    const { results } = await validator.validateString(html);
    for (const { messages } of results)
      faults.push(...messages.map(({ ruleId, message, selector }) => `${file}: ${ruleId}: ${message} (${selector})`));
  }
  expect(faults).toEqual([]);
});
