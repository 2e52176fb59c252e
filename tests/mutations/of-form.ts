import { change, fieldsNamed, only, paragraphs, withLine, type Damage } from './damage.ts';

const required = fieldsNamed(
  'title',
  'summary',
  'date',
  'era',
  'status',
  'name',
  'text',
  'speaker',
  'claim',
  'known',
  'kind',
  'publisher',
  'unit',
  'asOf',
);
const atTop = (line: string) => /^[a-z]/i.test(line);
const dates = fieldsNamed('date', 'published', 'asOf', 'born', 'died', 'from', 'to', 'end', 'reviewed', 'retrieved');

/** Damage to what makes a file readable: YAML, MDX, bytes, names of fields. */
export const damagesOfForm: Damage[] = [
  {
    name: 'a field lost',
    seen: 'in the file',
    damage: (file, { of }) => {
      const lines = required(file).filter((index) => atTop(file.lines[index]!));
      return lines.length ? withLine(file, of(lines), undefined) : undefined;
    },
  },
  {
    name: 'a field that may be missing lost',
    harmless: 'The entry is whole without it, and the page prints what is left.',
    damage: (file, { of }) => {
      const lines = fieldsNamed('short', 'described', 'geonamesId', 'errorKm', 'coordinatesFrom')(file);
      return lines.length ? withLine(file, of(lines), undefined) : undefined;
    },
  },
  { name: 'a field misspelled', damage: change(required, /^([a-z]+)([A-Za-z]):/g, ([, start, last]) => `${start}${last}${last}:`) },
  {
    name: 'a field that stands twice',
    damage: (file, { of }) => {
      const lines = required(file).filter((index) => atTop(file.lines[index]!));
      if (!lines.length) return undefined;
      const index = of(lines);
      return { text: file.lines.toSpliced(index, 0, file.lines[index]!).join('\n'), line: index + 2 };
    },
  },
  { name: 'a field emptied', damage: change(required, /^([a-z]+:) .*/gi, ([, key]) => key) },
  {
    name: 'a space at the edge',
    damage: change(fieldsNamed('title', 'publisher', 'name'), /: (?!")(.*)$/g, ([, value]) => `: "${value!.replaceAll('"', '”')} "`),
  },
  {
    name: 'a colon in bare text',
    damage: change(fieldsNamed('title', 'summary', 'name', 'publisher'), /(?<=^[a-z]+: )(?![">|'])(\S+) /g, ([, word]) => `${word}: `),
  },
  { name: 'a quotation mark lost', damage: change(dates, /"$/g, () => '') },
  { name: 'a date without its quotes', damage: change(dates, /"(\d{4}-\d{2}-\d{2})"/g, ([, date]) => date) },
  { name: 'a month that does not exist', damage: change(dates, /(?<="\d{4}-)\d{2}/g, () => '13') },
  { name: 'a day that does not exist', damage: change(dates, /(?<="\d{4}-\d{2}-)\d{2}/g, () => '32') },
  {
    name: 'a tab for the space before an item',
    damage: change(
      ({ fields }) => fields,
      /^ {2}(?=- )/g,
      () => '\t',
    ),
  },
  {
    name: 'front matter without its end',
    seen: 'in the file',
    damage: only(
      ({ locale }) => locale !== undefined,
      (file) => withLine(file, file.lines.indexOf('---', 1), undefined),
    ),
  },
  {
    name: 'bytes that are no UTF-8',
    seen: 'in the file',
    damage: ({ text }, { below }) => {
      const bytes = new TextEncoder().encode(text);
      bytes[below(bytes.length)] = 0xff;
      return { text: bytes, line: 1 };
    },
  },
  {
    name: 'the end of a file lost',
    seen: 'in the twin',
    damage: only(
      ({ body }) => body.length > 1,
      (file) => ({ text: file.text.slice(0, file.text.length / 2), line: 1 }),
    ),
  },
  {
    name: 'a file lost',
    seen: 'anywhere',
    damage: only(
      ({ collection }) => ['timeline', 'figures', 'quotes', 'claims', 'background', 'places'].includes(collection),
      () => ({ text: undefined, line: 1 }),
    ),
  },
  {
    name: 'lines that end in CR LF, and a byte order mark',
    harmless: 'Every editor on every system may save so; the text is the same.',
    damage: ({ text }) => ({ text: `\ufeff${text.replaceAll('\n', '\r\n')}`, line: 1 }),
  },
  {
    name: 'an invisible character',
    damage: change(
      ({ body, fields }) => [...body, ...fields],
      /(?<=\p{L})(?=\p{L})/gu,
      (_match, { of }) => of(['\u200b', '\u200f', '\u202e', '\u2067', '\u00ad', '\ufeff', '\u0007']),
    ),
  },
  {
    name: 'code',
    damage: (file, random) =>
      change(paragraphs, /(?<=\p{L}) (?=\p{L})/gu, (_match, { of }) =>
        of([' {1 + 1} ', ' <script>alert(1)</script> ', ' <b>so</b> ', ' [so](javascript:alert) ', ' <img src="x" /> ']),
      )(file, random),
  },
  {
    name: 'an import',
    damage: only(
      ({ body }) => body.length > 0,
      (file) => ({ text: file.lines.toSpliced(file.body[0]!, 0, 'import x from "y"', '').join('\n'), line: file.body[0]! + 1 }),
    ),
  },
  { name: 'a component misspelled', damage: change(paragraphs, /<(Cite|Event|Person|Place)(?= )/g, ([tag]) => tag.slice(0, -1)) },
  { name: 'an attribute misspelled', damage: change(paragraphs, /(?<=<(?:Cite|Event|Person|Place) )id=/g, () => 'ids=') },
  { name: 'a tag that never closes', damage: change(paragraphs, /(?<=<(?:Cite|Num) id="[^"]+") \/>/g, () => '>') },
];
