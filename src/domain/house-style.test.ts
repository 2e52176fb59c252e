import { describe, expect, test } from 'vitest';
import { passage, term } from '../../tests/passages.ts';
import type { StyleTerm } from './evidence.ts';
import { houseStyle, quotationsIn } from './house-style.ts';
import { mentionMark, type Passage } from './prose.ts';

const saying = term('attribution', { words: { en: ['said', 'called'], ar: ['قال', 'سمت'] } });
const loaded = term('loaded', { words: { en: ['seized'], ar: ['محتلة'] }, allowed: ['quotation', 'attribution'] });
const found = (terms: StyleTerm[], text: string, changes: Partial<Passage> = {}) =>
  houseStyle([saying, ...terms])(passage(text, changes)).map(({ word, offset }) => `${word} ${offset}`);

describe('a loaded word', () => {
  test('is found in our own voice, in whatever case', () => {
    expect(found([loaded], 'It was seized. Seized!')).toEqual(['seized 7', 'Seized 15']);
  });

  test.each([
    ['inside a quotation', 'It was “seized” at night.'],
    ['with a verb of saying in its sentence', 'The harbour said that it was seized.'],
    ['as a part of another word', 'It was unseized, or seizedly so.'],
  ])('may stand %s', (_where, text) => {
    expect(found([loaded], text)).toEqual([]);
  });

  test('may not stand in the sentence after the one that names the speaker', () => {
    expect(found([loaded], 'The harbour said so. It was seized.')).toEqual(['seized 28']);
  });

  test('is not excused by a quotation that never ends', () => {
    expect(found([loaded], 'It was “seized at night.')).toEqual(['seized 8']);
  });

  test('may stand in a position and in a text that is quoted whole', () => {
    expect(found([loaded], 'It was seized.', { voice: 'attributed' })).toEqual([]);
    expect(found([loaded], 'It was seized.', { voice: 'quoted' })).toEqual([]);
  });

  test('is found in Arabic behind what is joined to it, and with its vowel signs', () => {
    expect(found([loaded], 'والأرض المحتلّة، وللمحتلة.', { locale: 'ar' })).toEqual(['محتلّة 9', 'محتلة 20']);
  });

  test('may stand in Arabic beside its speaker', () => {
    expect(found([loaded], 'سمّت الحكومة الأرض محتلة.', { locale: 'ar' })).toEqual([]);
  });

  test('only inside quotations, if the term says so', () => {
    const strict = { ...loaded, allowed: ['quotation' as const] };
    expect(found([strict], 'He said it was seized, “seized”.')).toEqual(['seized 15']);
  });
});

describe('a term', () => {
  const spelling = term('spelling', {
    words: { en: ['Lumin'] },
    write: { en: 'Lumen' },
    except: { en: ['Lumin Daily'] },
    allowed: ['quotation'],
  });

  test('says what to write', () => {
    expect(houseStyle([spelling])(passage('To Lumin.'))).toEqual([
      { term: spelling, word: 'Lumin', offset: 3, quoted: false, write: 'Lumen' },
    ]);
  });

  test('leaves names alone in which the word is right', () => {
    expect(found([spelling], 'The Lumin Daily of Lumin')).toEqual(['Lumin 19']);
  });

  test('of spelling keeps to the case', () => {
    expect(found([spelling], 'lumin')).toEqual([]);
  });

  test('may be an expression, whose groups are kept', () => {
    const comma = term('typography', { pattern: { en: '(\\w) ,' }, write: { en: '$1,' } });
    expect(houseStyle([comma])(passage('so ,'))).toEqual([expect.objectContaining({ word: 'o ,', write: 'o,' })]);
  });

  test('is not looked for in web addresses', () => {
    expect(found([spelling], 'at https://a.example/Lumin and Lumin.example.org')).toEqual([]);
  });

  test('sees what a component prints as one unknown sign', () => {
    const spaces = term('typography', { pattern: { en: '  ' } });
    expect(found([spaces], `to ${mentionMark} and`)).toEqual([]);
  });
});

test('quotations are those of both languages, and an open one quotes nothing', () => {
  expect(quotationsIn('a “b” c «d» e “f')).toEqual([
    [2, 4],
    [8, 10],
  ]);
});
