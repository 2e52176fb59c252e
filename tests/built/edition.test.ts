import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { editions } from '../editions.ts';

const folder = (locale: string) => join(editions.root.folder, locale, 'edition');
const named = (locale: string, format: string) =>
  join(
    folder(locale),
    readdirSync(folder(locale)).find((file) => file.endsWith(`-${locale}.${format}`))!,
  );
const entriesOf = (locale: string, section: string) =>
  readdirSync(join(editions.root.folder, locale, section), { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(localeIds)('the site in one file, in %s', (locale) => {
  const ids: string[] = [];
  const links: string[] = [];
  const loaded: string[] = [];
  const numbers: string[] = [];
  let inCitation = false;
  const html = readFileSync(named(locale, 'html'), 'utf8');
  const parser = new Parser({
    onopentag(name, { id, href, src }) {
      if (id) ids.push(id);
      if (name === 'a' || name === 'use') links.push(href ?? '');
      if (src || name === 'link') loaded.push(src ?? href ?? '');
      inCitation = !!href?.startsWith('#sources-');
    },
    ontext(text) {
      const number = /^\s*\[?(\d+)\]?\s*$/.exec(text)?.[1];
      if (inCitation && number) numbers.push(number);
      inCitation = false;
    },
  });
  parser.write(html);
  parser.end();

  test('has every id once, and everything that its links lead to', () => {
    expect(ids.length).toBeGreaterThan(3000);
    const known = new Set(ids);
    expect(ids.length - known.size).toBe(0);
    expect(links.filter((link) => !/^(#|https?:\/\/|mailto:)/.test(link))).toEqual([]);
    expect(links.filter((link) => link.startsWith('#') && !known.has(link.slice(1)))).toEqual([]);
  });

  test('names nothing that would have to be fetched, but its own address', () => {
    expect(loaded.map((address) => address.replace(editions.root.origin, ''))).toEqual([
      `/${locale}/edition/${named(locale, 'html').split('/').at(-1)}`,
    ]);
    expect(html.match(/url\((?!data:|#)[^)]*\)/g)).toBe(null);
  });

  test.each(['background', 'timeline', 'figures', 'quotes', 'claims', 'sources'])('holds every entry of %s', (section) => {
    const known = new Set(ids);
    const missing = entriesOf(locale, section).filter(({ name }) => name !== 'kind' && !known.has(`${section}-${name}`));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  test('numbers its sources as they are first cited', () => {
    const firsts = [...new Set(numbers)];
    expect(firsts.length).toBeGreaterThan(500);
    expect(firsts).toEqual(firsts.map((_, index) => String(index + 1)));
  });
});

const epubcheck = (process.env.PATH ?? '')
  .split(delimiter)
  .map((path) => join(path, 'epubcheck'))
  .find(existsSync);
/** Debian installs a Java archive that the kernel may or may not know how to start. */
const isArchive = epubcheck && readFileSync(epubcheck).subarray(0, 2).toString() === 'PK';
if (!epubcheck) console.warn('EPUBCheck is not on this machine, so no e-book was checked: apt-get install epubcheck');

describe.skipIf(!epubcheck)('EPUBCheck', () => {
  test.each(localeIds)('finds no fault with the e-book in %s', (locale) => {
    const [command, ...given] = isArchive ? ['java', '-jar', epubcheck!] : [epubcheck!];
    const { stdout, stderr, status } = spawnSync(command!, [...given, named(locale, 'epub')], { encoding: 'utf8' });
    expect(`${stdout}${stderr}`).toContain('No errors or warnings detected');
    expect(status).toBe(0);
  });
});
