import { sourceLocale, translationLocales, type Locale } from '#i18n/locales.ts';
import { pairNames } from '#schemas/collections.ts';
import type { Content, Pair } from '../content.ts';
import type { Finding } from '../issue.ts';
import type { Block, Outline } from '../outline.ts';

/** The texts of an entry pair up block by block and rest on the same facts. */
export function parity(content: Content): Finding[] {
  return pairNames.flatMap((collection) =>
    [...content[collection].values()].flatMap((entry) => translationLocales.flatMap((locale) => compare(entry, locale))),
  );
}

function compare({ bodies, files }: Pair, locale: Locale): Finding[] {
  const [ours, theirs] = [bodies[sourceLocale], bodies[locale]];
  if (ours.length > theirs.length) return [withoutCounterpart(ours, files[sourceLocale], theirs, files[locale], locale)];
  if (theirs.length > ours.length) return [withoutCounterpart(theirs, files[locale], ours, files[sourceLocale], sourceLocale)];
  // After the first block of another kind every later pair is off: say it once.
  const odd = ours.findIndex((block, index) => named(block) !== named(theirs[index]!));
  if (odd >= 0) {
    const [a, b] = [ours[odd]!, theirs[odd]!];
    const other = { file: files[sourceLocale], at: a.at };
    return [{ rule: 'parity', file: files[locale], at: b.at, message: ['block-kind', named(b), named(a), sourceLocale], other }];
  }
  return ours.flatMap((a, index) => {
    const b = theirs[index]!;
    const [mine, mirror] = [featuresOf(a), featuresOf(b)];
    return [...new Set([...mine.keys(), ...mirror.keys()])].flatMap((what) => {
      const [values, mirrored] = [mine.get(what) ?? [], mirror.get(what) ?? []];
      return [
        ...missing(values, mirrored).map((value) => differs(files, [locale, b], [sourceLocale, a], what, value, sourceLocale)),
        ...missing(mirrored, values).map((value) => differs(files, [sourceLocale, a], [locale, b], what, value, locale)),
      ];
    });
  });
}

/** The block of the longer text that the shorter one lacks: most likely the first that rests on other facts than its pair. */
function withoutCounterpart(longer: Outline, file: string, shorter: Outline, shortFile: string, short: Locale): Finding {
  const index = longer.findIndex((block, at) => !shorter[at] || traits(block) !== traits(shorter[at]));
  const { at, kind } = longer[index]!;
  const pair = shorter[index];
  return { rule: 'parity', file, at, message: ['block-missing', short, kind], ...(pair && { other: { file: shortFile, at: pair.at } }) };
}

/** All in which a pair of blocks must agree, as one text. */
const traits = (block: Block) =>
  JSON.stringify([named(block), ...[...featuresOf(block)].map(([what, values]) => [what, [...new Set(values)].sort()]).sort()]);

const named = ({ kind, side }: Block) => (side ? `${kind}/${side}` : kind);

function featuresOf(block: Block): Map<string, string[]> {
  const features = new Map([
    ['numeral', block.numerals],
    ['link', block.links.map((link) => link.url)],
  ]);
  for (const { component, id } of block.mentions) features.set(`<${component}>`, [...(features.get(`<${component}>`) ?? []), id]);
  return features;
}

const missing = (wanted: string[], present: string[]) => [...new Set(wanted)].filter((value) => !present.includes(value));

function differs(
  files: Pair['files'],
  [hereLocale, here]: [Locale, Block],
  [thereLocale, there]: [Locale, Block],
  what: string,
  value: string,
  language: Locale,
): Finding {
  return {
    rule: 'parity',
    file: files[hereLocale],
    at: here.at,
    message: ['block-differs', what, value, language],
    other: { file: files[thereLocale], at: there.at },
  };
}
