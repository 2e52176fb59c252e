import { expect, test } from 'vitest';
import { issuesAr } from './issues.ar.ts';
import { issuesEn } from './issues.en.ts';

type Say = (...gaps: (string | undefined)[]) => (string | undefined)[];
const said = (words: object, gaps: (string | undefined)[]) =>
  Object.entries(words).map(([key, say]) => [key, (say as Say)(...gaps)] as const);

test('every message is whole sentences in Arabic on one line', () => {
  const broken = said(issuesAr, ['A', 'B', 'C']).filter(([key, texts]) => {
    const own = texts.filter((text) => text !== undefined).join(' ');
    // These two end in the words of a parser, which writes no full stop.
    const quoting = key === 'yaml-syntax' || key === 'mdx-syntax';
    return (
      /[\n,;?]|undefined/.test(own.replace(/`[^`]*`|"[^"]*"|<[^>]*>/g, '')) ||
      !/\p{Script=Arabic}{2}/u.test(own) ||
      !(quoting || /[.؟]$/.test(own))
    );
  });
  expect(broken).toEqual([]);
});

test('what has advice in English has advice in Arabic', () => {
  const advised = (words: object) =>
    said(words, ['A', 'B', undefined]).map(([key, texts]) => [key, texts.length > 1 && texts[1] !== undefined]);
  expect(advised(issuesAr)).toEqual(advised(issuesEn));
});

test('a language is named in the language of the message', () => {
  expect(issuesEn['missing-translation']('ar', 'a.ar.mdx')[0]).toBe('There is no Arabic file.');
  expect(issuesAr['missing-translation']('ar', 'a.ar.mdx')[0]).toBe('الملف العربي ناقص.');
  expect(issuesAr['block-kind']('Position/harbour', 'paragraph', 'en')[0]).toBe(
    'هنا Position للطرف `harbour`، وفي الموضع نفسه من النص الإنجليزي فقرة.',
  );
});

test('a term of the house style gives its reason in the language of the message', () => {
  const reason = { en: 'So it is.', ar: 'هكذا.' };
  expect(issuesEn['house-spelling']('Lumin', 'Lumen', reason)[0]).toBe('The form “Lumin” is not the house spelling. So it is.');
  expect(issuesAr['house-spelling']('Lumin', 'Lumen', reason)[0]).toBe('«Lumin» ليست الصيغة المعتمدة. هكذا.');
});
