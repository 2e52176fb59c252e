import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { editions } from '../editions.ts';
import { pagesOf } from './site-folder.ts';

const attribute = (html: string, pattern: RegExp) => pattern.exec(html)?.[1];
const listed = (edition: 'root' | 'underBase') => pagesOf(edition).filter(({ file }) => !/404\.html$|\/offline\//.test(file));

describe.each(['root', 'underBase'] as const)('the head of every page of the %s edition', (edition) => {
  const { origin, base } = editions[edition];
  const addressOf = (file: string) => `${origin}${base}${file.replace(/index\.html$/, '')}`;
  const pages = listed(edition);

  test('names its own address', () => {
    const wrong = pages.filter(({ file, html }) => attribute(html, /<link rel="canonical" href="([^"]+)"/) !== addressOf(file));
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('names its counterpart in every language, and is named by it', () => {
    const alternates = new Map(
      pages.map(({ file, html }) => [
        addressOf(file),
        [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(([, lang, href]) => [lang, href] as const),
      ]),
    );
    const faults: string[] = [];
    for (const [address, links] of alternates) {
      if (![...localeIds, 'x-default'].every((id) => links.some(([lang]) => lang === id))) faults.push(`${address}: a language is missing`);
      for (const [lang, href] of links) {
        if (!alternates.has(href!)) faults.push(`${address}: ${lang} leads to ${href}`);
        else if (lang !== 'x-default' && address !== `${origin}${base}` && !alternates.get(href!)!.some(([, back]) => back === address))
          faults.push(`${href} does not lead back to ${address}`);
      }
    }
    expect(faults).toEqual([]);
  });

  test('is in the sitemap', () => {
    const sitemap = readFileSync(`${editions[edition].folder}/sitemap-0.xml`, 'utf8');
    const missing = pages.filter(({ file }) => !sitemap.includes(`<loc>${addressOf(file)}</loc>`));
    expect(missing.map(({ file }) => file)).toEqual([]);
  });
});

test('structured data says what the page says', () => {
  const faults: string[] = [];
  for (const { file, html } of listed('root')) {
    const blocks = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(([, json]) => JSON.parse(json!));
    const text = html
      .replace(/<script[\s\S]*?<\/script>/g, '')
      .replace(/<[^>]+>/g, '')
      .replaceAll('&amp;', '&')
      .replaceAll('&#39;', "'")
      .replaceAll('&quot;', '"')
      .replaceAll('&#34;', '"');
    for (const block of blocks) {
      if (!block['@type']) faults.push(`${file}: a block without a type`);
      for (const key of ['name', 'headline', 'text', 'description']) {
        if (block[key] && !text.includes(block[key]))
          faults.push(`${file}: ${block['@type']} ${key} is not on the page: ${block[key].slice(0, 60)}`);
      }
    }
  }
  expect(faults).toEqual([]);
});

test('the policy of a page allows its own style sheet and nothing else', () => {
  const wrong = pagesOf('root').filter(
    ({ html }) =>
      !/Content-Security-Policy" content="default-src 'none'; style-src 'sha256-/.test(html) || /'unsafe/.test(html.slice(0, 2000)),
  );
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

test('under a base path every address of the site begins with the base', () => {
  const strays = pagesOf('underBase').flatMap(({ file, html }) =>
    [...html.matchAll(/(?:href|src)="(\/[^"]*)"/g)]
      .filter(([, address]) => !address!.startsWith(editions.underBase.base))
      .map(([, address]) => `${file}: ${address}`),
  );
  expect(strays).toEqual([]);
});
