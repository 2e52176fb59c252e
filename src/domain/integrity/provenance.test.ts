import { describe, expect, test } from 'vitest';
import { findings } from '../../../tests/faults.ts';
import { chapter, event, page, topicOf } from '../../../tests/small-topic.ts';
import type { Pair } from '../content.ts';
import { provenance } from './provenance.ts';

const judge = (...entries: Pair[]) => findings(provenance(topicOf(entries)));
const cite = '<Cite id="gazette" />';
const position = (side: string) => `<Position side="${side}" by="They">\n\nSo.${cite}\n\n</Position>`;
const positions = (...sides: string[]) => `<Positions>\n${sides.map(position).join('\n')}\n</Positions>`;

describe('every paragraph and every item names its source', () => {
  test('and need not where it is a heading, our own aside, or a quotation, which brings its own', () => {
    const body = `## Why\n\nIt stopped.${cite}\n\n- At eight.${cite}\n\n<Aside>\n\nWe read it all.\n\n</Aside>\n\n<Quote id="notice" />`;
    expect(judge(chapter('why', {}, body))).toEqual([]);
  });

  test('in each language', () => {
    expect(judge(chapter('why', {}, { en: `It stopped.${cite}`, ar: 'توقفت.' }))).toEqual([
      'background/why.ar.mdx, 1:1: This paragraph names no source.',
    ]);
  });

  test('and naming a person is not naming a source', () => {
    expect(judge(chapter('why', {}, { en: `<Person id="ada" /> stopped.\n\n- At eight.\n- At nine.${cite}`, ar: '' }))).toEqual([
      'background/why.en.mdx, 1:1: This paragraph names no source.',
      'background/why.en.mdx, 3:1: This paragraph names no source.',
    ]);
  });

  test('but a page about the site itself needs none', () => {
    expect(judge(page('about', { ours: true }, 'We are careful.'))).toEqual([]);
    expect(judge(page('home', {}, 'It stopped.'))).toHaveLength(2);
  });
});

describe('a disputed event', () => {
  test('lets the sides speak in the fixed order', () => {
    expect(judge(event('2021-05-12', { status: 'disputed' }, positions('harbour', 'islanders')))).toEqual([]);
  });

  test('does not leave out what they say', () => {
    expect(judge(event('2021-05-12', { status: 'disputed' }))).toEqual([
      'timeline/2021-05-12.en.mdx, status: The event is disputed, but the body does not say what each side says.',
    ]);
  });

  test('does not let one side speak alone', () => {
    expect(judge(event('2021-05-12', { status: 'disputed' }, { en: positions('harbour'), ar: positions('harbour', 'islanders') }))).toEqual(
      ['timeline/2021-05-12.en.mdx, 2:1: Only one side is given here.'],
    );
  });

  test('does not choose who speaks first', () => {
    expect(judge(event('2021-05-12', { status: 'disputed' }, { en: positions('islanders', 'harbour'), ar: '' }))).toEqual([
      'timeline/2021-05-12.en.mdx, 7:1: The position of `islanders` stands before that of `harbour`.',
    ]);
  });
});

test('an event that nobody disputes needs no positions', () => {
  expect(judge(event('2021-05-12', { status: 'confirmed' }))).toEqual([]);
});
