import { componentTargets, type Pointer } from '#domain/outline.ts';
import { change, fieldsNamed, only, paragraphs, type Damage, type Sound } from './damage.ts';

const yearLater = (year: string) => String(Number(year) + 1);
const otherDigit = (digit: string) => String((Number(digit) + 1) % 10);
const items = ({ lines, fields }: Sound) => fields.filter((index) => /^\s+- "?[a-z0-9-]+"?$/.test(lines[index]!));
const otherLetter = (id: string) => `${id.slice(0, -1)}${id.endsWith('q') ? 'x' : 'q'}`;

/** Damage to what an entry says has happened, to whom, and how we know. */
export const damagesOfFacts: Damage[] = [
  {
    name: 'a date one year later',
    damage: change(fieldsNamed('date', 'published', 'asOf', 'born', 'died', 'from', 'to', 'end'), /(?<=")\d{4}/g, ([year]) =>
      yearLater(year),
    ),
  },
  {
    name: 'another day of review',
    harmless: 'Only the editor knows when an entry was last compared with its sources.',
    damage: change(fieldsNamed('reviewed', 'retrieved'), /(?<=")\d{4}/g, ([year]) => yearLater(year)),
  },
  { name: 'an end before the beginning', damage: change(fieldsNamed('end', 'to'), /(?<=")\d{4}/g, () => '1700') },
  {
    name: 'a count changed',
    damage: only(
      ({ collection }) => collection === 'numbers',
      change(fieldsNamed('value'), /\d/g, ([digit]) => otherDigit(digit)),
    ),
  },
  {
    name: 'a number of another unit',
    damage: change(fieldsNamed('unit'), /(?<=unit: ).+/g, ([unit], { of }) => of(['hours', 'weapons', 'km2', `${unit}s`])),
  },
  {
    name: 'a digit changed that nothing else repeats',
    harmless: 'An address, a coordinate and a number at another site stand in one place only; opening them is the only test.',
    damage: change(fieldsNamed('url', 'lat', 'lon', 'geonamesId'), /(?<=\d)\d(?!.*\d)/g, ([digit]) => otherDigit(digit)),
  },
  { name: 'an id that does not exist, in a field', damage: change(items, /[a-z0-9-]{4,}/g, ([id]) => otherLetter(id)) },
  {
    name: 'another id of the same kind, in a field',
    harmless: 'Both entries exist; who acted in an event only its text can tell.',
    damage: (file, random) => {
      const figures = [...file.topic.figures.keys()];
      return change(
        (sound) => items(sound).filter((index) => figures.includes(/[a-z0-9-]{4,}/.exec(sound.lines[index]!)?.[0] ?? '')),
        /[a-z0-9-]{4,}/g,
        () => random.of(figures.filter((id) => !file.text.includes(id))),
      )(file, random);
    },
  },
  { name: 'an id that does not exist, in the text', damage: change(paragraphs, /(?<= id=")[a-z0-9-]+/g, ([id]) => otherLetter(id)) },
  {
    name: 'another id of the same kind, in one language',
    damage: (file, random) =>
      change(paragraphs, /(?<=<(Cite|Num|Person|Place|Event|Term) id=")[a-z0-9-]+/g, ([, component]) =>
        random.of([...file.topic[componentTargets[component as Pointer]].keys()].filter((id) => !file.text.includes(id))),
      )(file, random),
  },
  { name: 'a citation lost', damage: change(paragraphs, /<Cite id="([^"]+)" \/>(?!.*\1)(?<!\1.*<Cite id="\1" \/>)/g, () => '') },
  {
    name: 'the side of a position',
    damage: only(
      ({ body }) => body.length > 0,
      sideOf(({ body }) => body, /(?<=<Position side=")[a-z-]+/g),
    ),
  },
  { name: 'the side of a figure', damage: sideOf(fieldsNamed('side'), /(?<=side: )[a-z-]+/g) },
  {
    name: 'the status of an event',
    damage: change(fieldsNamed('status'), /(?<=status: )[a-z]+/g, ([status], { of }) =>
      of(['confirmed', 'attributed', 'disputed'].filter((other) => other !== status)),
    ),
  },
  {
    name: 'the verdict on a claim',
    damage: change(fieldsNamed('verdict'), /(?<=verdict: )[a-z]+/g, ([verdict], { of }) =>
      of(['confirmed', 'refined', 'contradicted', 'unconfirmed'].filter((other) => other !== verdict)),
    ),
  },
  {
    name: 'the speaker of a quotation',
    damage: (file, random) =>
      change(fieldsNamed('speaker'), /(?<=speaker: ).+/g, ([speaker]) =>
        random.of([...file.topic.figures.keys()].filter((id) => id !== speaker)),
      )(file, random),
  },
  {
    name: 'the era of an event',
    damage: (file, random) =>
      change(fieldsNamed('era'), /(?<=^era: ).+/g, ([era]) =>
        random.of(file.topic.site.eras.map(({ id }) => id).filter((id) => id !== era)),
      )(file, random),
  },
  {
    name: 'the weight of an event',
    harmless: 'Importance is a judgement of the editors, from 1 to 3.',
    damage: change(fieldsNamed('importance'), /[123]/g, ([weight]) => String((Number(weight) % 3) + 1)),
  },
  {
    name: 'the place of a chapter',
    damage: only(
      ({ collection }) => collection === 'background',
      change(fieldsNamed('order'), /(?<=^order: )\d+/g, ([order]) => String(order === '1' ? 2 : Number(order) - 1)),
    ),
  },
  { name: 'a link to no page', damage: change(paragraphs, /(?<=\]\(\/[a-z]+)\//g, () => 'x/') },
];

function sideOf(where: (file: Sound) => number[], pattern: RegExp): Damage['damage'] {
  return (file, random) =>
    change(where, pattern, ([side]) => random.of(file.topic.site.sides.map(({ id }) => id).filter((id) => id !== side)))(file, random);
}
