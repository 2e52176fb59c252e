import { describe, expect, test } from 'vitest';
import { localeIds } from './locales.ts';
import { wordsOf } from './words.ts';

/** Every word of a table with its path; a function is called with words and numbers of its own. */
function printed(table: object, path = ''): [path: string, text: string][] {
  return Object.entries(table).flatMap(([key, value]): [string, string][] => {
    const at = path ? `${path}.${key}` : key;
    if (typeof value === 'function') return [3, 11].map((gap): [string, string] => [at, value(gap, gap)]);
    return typeof value === 'string' ? [[at, value]] : printed(value, at);
  });
}
const table = Object.fromEntries(localeIds.map((id) => [id, printed(wordsOf(id))]));

/** Words that are the same in every language, and why. */
const shared = new Map([
  ['paragraph.short.en', 'a language goes by its own name'],
  ['paragraph.short.ar', 'a language goes by its own name'],
]);
const own = table.ar!.filter(([path]) => !shared.has(path));

/** Plural forms, of which each language has its own, and texts whose gap the browser fills, since a function cannot go there. */
const filledInBrowser = (path: string) => /^search\.(results\.\w+|showAll)$/.test(path);
const names = (locale: string) => [...new Set(table[locale]!.map(([path]) => path.replace(/^(search\.results)\.\w+$/, '$1')))];

describe.each(localeIds)('the words in %s', (locale) => {
  test('are as many as in English, each under the same name', () => {
    expect(names(locale)).toEqual(names('en'));
  });

  test('are never empty, and have no space too many', () => {
    // A separator ends with its space.
    const separators = ['semicolon'];
    const faulty = table[locale]!.filter(([path, text]) => !separators.includes(path) && (text.trim() === '' || /^ | $| {2}/.test(text)));
    expect(faulty).toEqual([]);
  });

  test('have no gap left unfilled', () => {
    expect(table[locale]!.filter(([path, text]) => !filledInBrowser(path) && /#|undefined|\[object/.test(text))).toEqual([]);
  });
});

describe('the Arabic words', () => {
  test('hold no Latin letters', () => {
    expect(own.filter(([, text]) => /\p{Script=Latin}/u.test(text))).toEqual([]);
  });

  test('hold no digits but 0 to 9, no Latin comma, question mark or quotation mark, no direction marks', () => {
    expect(table.ar!.filter(([, text]) => /[٠-٩۰-۹,?;"“”\u200e\u200f\u061c]/u.test(text))).toEqual([]);
  });

  test('are not those of the English table', () => {
    const english = new Map(table.en);
    expect(own.filter(([path, text]) => english.get(path) === text && /\p{L}/u.test(text))).toEqual([]);
  });

  test.each([
    [0, 'لا مداخل'],
    [1, 'مدخل واحد'],
    [2, 'مدخلان'],
    [3, '3 مداخل'],
    [11, '11 مدخلاً'],
    [100, '100 مدخل'],
  ])('count %i as Arabic counts', (count, text) => {
    expect(wordsOf('ar').counted(count)).toBe(text);
  });
});

test('the English words count one and many', () => {
  expect([0, 1, 2].map(wordsOf('en').counted)).toEqual(['0 entries', '1 entry', '2 entries']);
  expect([1, 2].map(wordsOf('en').times)).toEqual(['cited once', 'cited 2 times']);
});
