import { describe, expect, test } from 'vitest';
import { findings } from '../../../tests/faults.ts';
import { chapter, topicOf } from '../../../tests/small-topic.ts';
import { parity } from './parity.ts';

const judge = (en: string, ar: string) => findings(parity(topicOf([chapter('why', {}, { en, ar })])));
const [english, arabic] = ['background/why.en.mdx', 'background/why.ar.mdx'];

describe('two texts agree', () => {
  test.each([
    ['block by block', '## Why\n\nIt stopped.\n\n- At sea.', '## لماذا\n\nتوقفت.\n\n- في البحر.'],
    ['in numbers, however they are written', 'In 1890 it cost 1,275.', 'عام ١٨٩٠ كلّفت ١٬٢٧٥.'],
    ['in what they rest on, in whatever order', 'A.<Cite id="a" /> B.<Cite id="b" />', 'ب.<Cite id="b" /> أ.<Cite id="a" />'],
    ['even where one cites a source twice', 'A.<Cite id="a" /> B.<Cite id="a" />', 'أ وب.<Cite id="a" />'],
    ['in their links', '[Tides](/terms/)', '[المدّ](/terms/)'],
  ])('%s', (_how, en, ar) => {
    expect(judge(en, ar)).toEqual([]);
  });
});

describe('blocks that do not pair up', () => {
  test('a paragraph too few is shown where the other text has it', () => {
    expect(judge('One.\n\nTwo.', 'واحد.')).toEqual([`${english}, 3:1: The Arabic text has no counterpart of this paragraph.`]);
    expect(judge('One.', 'واحد.\n\n- اثنان.')).toEqual([`${arabic}, 3:1: The English text has no counterpart of this item.`]);
  });

  test('another kind of block is said once, since all that follow are off', () => {
    expect(judge('## Why\n\nOne.\n\nTwo.', 'واحد.\n\n## لماذا\n\nاثنان.')).toEqual([
      `${arabic}, 1:1: This is a paragraph; at the same place the English text has a h2.`,
    ]);
  });

  test('the position of another side is another kind of block', () => {
    const position = (side: string) => `<Positions>\n<Position side="${side}" by="They" />\n</Positions>`;
    expect(judge(position('harbour'), position('islanders'))).toEqual([
      `${arabic}, 2:1: This is a Position of islanders; at the same place the English text has a Position of harbour.`,
    ]);
  });
});

describe('a pair of blocks differs, and the report stands where something is missing', () => {
  test.each([
    ['a source', 'One.<Cite id="log" />', 'واحد.', arabic, '<Cite> log', 'English'],
    ['a source of the translation', 'One.', 'واحد.<Cite id="log" />', english, '<Cite> log', 'Arabic'],
    ['a person', '<Person id="ada" /> left.', 'غادرت.', arabic, '<Person> ada', 'English'],
    ['a number written out', 'In 1890.', 'قديماً.', arabic, 'numeral 1890', 'English'],
    ['a link', '[Tides](/terms/)', 'المدّ', arabic, 'link /terms/', 'English'],
  ])('%s', (_what, en, ar, file, missing, language) => {
    expect(judge(en, ar)).toEqual([`${file}, 1:1: ${missing} stands in the ${language} paragraph but not here.`]);
  });

  test('with another number, each is missing from the other', () => {
    expect(judge('At 13:00.', 'الساعة 14:00.')).toEqual([
      `${arabic}, 1:1: numeral 13:00 stands in the English paragraph but not here.`,
      `${english}, 1:1: numeral 14:00 stands in the Arabic paragraph but not here.`,
    ]);
  });

  test('and names the line that it disagrees with', () => {
    const [{ other } = {}] = parity(topicOf([chapter('why', {}, { en: 'One.\n\nIn 1890.', ar: 'واحد.\n\nقديماً.' })]));
    expect(other).toEqual({ file: english, at: { line: 3, column: 1 } });
  });
});
