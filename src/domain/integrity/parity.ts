import { sourceLocale, translationLocales, type Locale } from '#i18n/locales.ts';
import { pairNames } from '#schemas/collections.ts';
import type { Content, Pair } from '../content.ts';
import type { Finding } from '../issue.ts';
import type { Block } from '../outline.ts';

/** The texts of an entry pair up block by block and rest on the same facts. */
export function parity(content: Content): Finding[] {
  return pairNames.flatMap((collection) =>
    [...content[collection].values()].flatMap((entry) => translationLocales.flatMap((locale) => compare(entry, locale))),
  );
}

function compare({ bodies, files }: Pair, locale: Locale): Finding[] {
  const [ours, theirs] = [bodies[sourceLocale], bodies[locale]];
  for (let index = 0; index < Math.max(ours.length, theirs.length); index += 1) {
    const [a, b] = [ours[index], theirs[index]];
    // After the first block without a counterpart every later pair is off by one: say it once.
    if (!a) return [{ rule: 'parity', file: files[locale], at: b!.at, message: ['block-missing', sourceLocale, b!.kind] }];
    if (!b) return [{ rule: 'parity', file: files[sourceLocale], at: a.at, message: ['block-missing', locale, a.kind] }];
    if (a.kind !== b.kind || a.side !== b.side) {
      const other = { file: files[sourceLocale], at: a.at };
      return [{ rule: 'parity', file: files[locale], at: b.at, message: ['block-kind', named(b), named(a), sourceLocale], other }];
    }
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
