import { expect, test } from 'vitest';
import { alphabetOf } from './alphabet.ts';
import type { SearchEntry } from './entry.ts';

const entry = (title: string, names: string[] = []): SearchEntry => ({ kind: 'figures', path: '', title, names, text: [] });
const letters = (entries: SearchEntry[], locale: 'en' | 'ar') =>
  alphabetOf(entries, locale, locale === 'en' ? ', ' : '، ').map(([letter, lines]) => [letter, lines.map((line) => line.text)]);

test('titles stand under their first letter, in order, whatever its marks', () => {
  expect(letters([entry('Zeal'), entry('Ässe'), entry('apple'), entry('Bay')], 'en')).toEqual([
    ['A', ['apple', 'Ässe']],
    ['B', ['Bay']],
    ['Z', ['Zeal']],
  ]);
});

test('persons stand under the name by which they are known', () => {
  expect(letters([entry('Ada Quill', ['Quill', 'أدا كويل'])], 'en')).toEqual([['Q', ['Quill, Ada']]]);
  expect(letters([entry('أدا كويل', ['كويل'])], 'ar')).toEqual([['ك', ['كويل، أدا']]]);
});

test('another spelling in the letters of the language has a line of its own', () => {
  const [line] = alphabetOf([entry('Lumen Island', ['Isla Lumina', 'Люмен'])], 'en', ', ')[0]![1];
  expect(line).toMatchObject({ text: 'Isla Lumina', other: true });
});

test('the article and quotation marks are passed over', () => {
  expect(letters([entry('The Harbour'), entry('“A tide”')], 'en')).toEqual([
    ['H', ['The Harbour']],
    ['T', ['“A tide”']],
  ]);
  expect(letters([entry('الميناء'), entry('«إعلان»')], 'ar')).toEqual([
    ['ا', ['«إعلان»']],
    ['م', ['الميناء']],
  ]);
});

test('digits and other alphabets stand last', () => {
  expect(letters([entry('1890 report'), entry('Люмен'), entry('Tide')], 'en')).toEqual([
    ['T', ['Tide']],
    ['#', ['1890 report', 'Люмен']],
  ]);
});
