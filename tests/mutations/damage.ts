import type { Content } from '#domain/content.ts';
import type { FileReading } from '#loader/read-file.ts';
import type { seeded } from '../seeded.ts';

export type Random = ReturnType<typeof seeded>;

/** A file as it was, in the terms in which a damage thinks. */
export interface Sound {
  path: string;
  text: string;
  lines: string[];
  /** Indices of the lines of the body that hold something; none in a record. */
  body: number[];
  /** Those of the fields. */
  fields: number[];
  locale: string | undefined;
  collection: string;
  id: string;
  topic: Content;
}

/** What a damage leaves of a file (`undefined`: nothing at all), and on which line it stands, counted from 1. */
export interface Damaged {
  text: string | Uint8Array | undefined;
  line: number;
}

export interface Damage {
  name: string;
  /** Why the checker need not see it; without it, it must. */
  harmless?: string;
  /** Where it may be seen instead of on its line: elsewhere in the file, or in the other file of the entry, or in any. */
  seen?: 'in the file' | 'in the twin' | 'anywhere';
  /** Nothing where the file gives no occasion for it. */
  damage: (file: Sound, random: Random) => Damaged | undefined;
}

export function soundFile(path: string, { text, entry }: FileReading, topic: Content): Sound {
  const lines = text.split('\n');
  const fence = entry?.locale ? lines.indexOf('---', 1) : lines.length;
  const written = lines.flatMap((line, index) => (line.trim() && line !== '---' ? [index] : []));
  return {
    path,
    text,
    lines,
    body: written.filter((index) => index > fence),
    fields: written.filter((index) => index < fence),
    locale: entry?.locale,
    collection: path.split('/')[0]!,
    id: entry?.id ?? path,
    topic,
  };
}

/** The file with another line, or with `undefined` without it. */
export const withLine = ({ lines }: Sound, index: number, line: string | undefined): Damaged => ({
  text: (line === undefined ? lines.toSpliced(index, 1) : lines.with(index, line)).join('\n'),
  line: index + 1,
});

type Change = (match: RegExpExecArray, random: Random) => string | undefined;

/** Changes one of the places in these lines that an expression finds. */
export const change =
  (where: (file: Sound) => number[], pattern: RegExp, to: Change): Damage['damage'] =>
  (file, random) => {
    const matches = where(file).flatMap((index) => [...file.lines[index]!.matchAll(pattern)].map((match) => ({ index, match })));
    if (!matches.length) return undefined;
    const { index, match } = random.of(matches);
    const changed = to(match, random);
    if (changed === undefined || changed === match[0]) return undefined;
    const line = file.lines[index]!;
    return withLine(file, index, line.slice(0, match.index) + changed + line.slice(match.index + match[0].length));
  };

/** Lines of the body in which words stand, tags and all. */
export const paragraphs = ({ lines, body }: Sound) =>
  body.filter((index) => /^[^<#]|^<(?:Person|Place|Event|Num|Term)/.test(lines[index]!));

/** Lines of fields with one of these names at the beginning. */
export const fieldsNamed = (...names: string[]) => {
  const start = new RegExp(`^\\s*(?:- )?(?:${names.join('|')}): `);
  return ({ lines, fields }: Sound) => fields.filter((index) => start.test(lines[index]!));
};

export const only =
  (condition: (file: Sound) => boolean, damage: Damage['damage']): Damage['damage'] =>
  (file, random) =>
    condition(file) ? damage(file, random) : undefined;
