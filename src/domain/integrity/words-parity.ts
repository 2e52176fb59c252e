import { sourceLocale, translationLocales } from '#i18n/locales.ts';
import { amountsIn } from '../amounts.ts';
import type { Content } from '../content.ts';
import { noEvidence, type Evidence } from '../evidence.ts';
import { quotationsIn } from '../house-style.ts';
import type { Finding } from '../issue.ts';
import { oncePerPassage, placeIn, type Passage } from '../prose.ts';
import { writtenDates } from '../written-dates.ts';

/** A field says the same numbers and dates in every language, and a block the same dates; its numbers are judged with the rest of it. */
export function wordsParity(_content: Content, { passages }: Evidence = noEvidence): Finding[] {
  // What is quoted as a whole may be the published wording of each language: nobody made one from the other.
  const ownWords = passages.filter(({ voice }) => voice !== 'quoted');
  const fields = Map.groupBy(ownWords, ({ entry, field }) => `${entry} ${field}`);
  return [...fields.values()].flatMap((texts) => {
    const ours = texts.find(({ locale }) => locale === sourceLocale);
    return translationLocales.flatMap((locale) => {
      const theirs = texts.find((text) => text.locale === locale);
      return ours && theirs ? [...lacking(theirs, ours), ...lacking(ours, theirs)] : [];
    });
  });
}

/** What the other text says and this one does not. */
function lacking(text: Passage, other: Passage): Finding[] {
  const [here, there] = [saidIn(text), saidIn(other)];
  return [...there].flatMap(([key, [what, shown]]): Finding[] =>
    here.has(key)
      ? []
      : [
          {
            rule: 'parity',
            file: text.file,
            at: placeIn(text, 0),
            message: [text.isBlock ? 'block-differs' : 'field-differs', what, shown, other.locale],
            other: { file: other.file, at: placeIn(other, 0) },
          },
        ],
  );
}

/** Numbers and dates of a text, by what they mean in any language, with how this one writes them. */
const saidIn = oncePerPassage(({ text, locale, isBlock }: Passage): Map<string, [what: string, shown: string]> => {
  if (!/\p{Nd}/u.test(text)) return new Map();
  const quotations = quotationsIn(text);
  const isQuoted = (offset: number) => quotations.some(([start, end]) => start <= offset && offset < end);
  const dates = writtenDates(text, locale).filter(({ offset }) => !isQuoted(offset));
  const amounts = isBlock ? [] : amountsIn(text);
  return new Map([
    ...dates.map(({ year, month, day, text }) => [`${year ?? ''}-${month}-${day ?? ''}`, ['date', text]] as const),
    ...amounts.map((amount) => [amount, ['numeral', amount]] as const),
  ] as [string, [string, string]][]);
});
