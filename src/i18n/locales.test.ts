import { expect, test } from 'vitest';
import { isLocale, localeIds, locales, otherLocales, sourceLocale, translationLocales } from './locales.ts';

test('the first language is the one in which facts are kept', () => {
  expect(localeIds[0]).toBe(sourceLocale);
  expect([sourceLocale, ...translationLocales]).toEqual(localeIds);
});

test('Arabic runs from right to left, English from left to right', () => {
  expect([locales.en.dir, locales.ar.dir]).toEqual(['ltr', 'rtl']);
});

test('each language is called as it calls itself', () => {
  expect(localeIds.map((id) => locales[id].name)).toEqual(['English', 'العربية']);
});

test('the other languages of a page are all but its own', () => {
  expect([otherLocales('en'), otherLocales('ar')]).toEqual([['ar'], ['en']]);
});

test('a language of the site is told from everything else', () => {
  expect(localeIds.every(isLocale)).toBe(true);
  expect(['fr', 'EN', '', 'toString', undefined, 7].some(isLocale)).toBe(false);
});
