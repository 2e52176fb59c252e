import { localeIds } from '#i18n/locales.ts';
import type { StyleTerm } from './evidence.ts';
import { mentionMark, oncePerPassage, type Passage } from './prose.ts';
import { matchersOf, matchesIn, type StyleMatch } from './style-matchers.ts';

/** Words of a passage that the house style does not let stand where they stand. */
export interface StyleFault extends StyleMatch {
  term: StyleTerm;
  /** Inside quotation marks, or in a text that is quoted as a whole: there nothing is mended by machine. */
  quoted: boolean;
}

/**
 * Compiles the terms once; the function that it gives judges one passage. A word may stand where its term allows it:
 * inside a quotation, or beside an attribution, that is in a `<Position>` or in a sentence that has a verb of saying.
 */
export function houseStyle(style: StyleTerm[]): (passage: Passage) => StyleFault[] {
  const isLast = style.length === last?.style.length && style.every((term, index) => term === last!.style[index]);
  if (!isLast) last = { style, judge: oncePerPassage(compiled(style)) };
  return last!.judge;
}

let last: { style: StyleTerm[]; judge: (passage: Passage) => StyleFault[] } | undefined;

function compiled(style: StyleTerm[]): (passage: Passage) => StyleFault[] {
  const speech = style.filter((term) => term.kind === 'attribution');
  const rules = new Map(
    localeIds.map((locale) => [
      locale,
      matchersOf(
        style.filter((term) => !speech.includes(term)),
        locale,
      ),
    ]),
  );
  const speaking = new Map(localeIds.map((locale) => [locale, matchersOf(speech, locale)]));
  return (read) => {
    const passage = { ...read, text: withoutAddresses(read.text) };
    const quotations = passage.voice === 'quoted' ? [[0, passage.text.length] as const] : quotationsIn(passage.text);
    const isQuoted = ({ offset }: StyleMatch) => quotations.some(([start, end]) => start <= offset && offset < end);
    const isAttributed = ({ offset }: StyleMatch) => {
      if (passage.voice === 'attributed') return true;
      const sentence = sentenceAt(passage, offset);
      return speaking.get(passage.locale)!.some((matcher) => matchesIn(sentence, matcher).length > 0);
    };
    return rules.get(passage.locale)!.flatMap((matcher) =>
      matchesIn(passage.text, matcher).flatMap((match) => {
        const { term } = matcher;
        const quoted = isQuoted(match);
        if (quoted && term.allowed?.includes('quotation')) return [];
        if (term.allowed?.includes('attribution') && isAttributed(match)) return [];
        return { term, quoted, ...match };
      }),
    );
  };
}

const address = /https?:\/\/\S+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\b/gi;

/** A web address is nobody's choice of words; in its place stands as much of nothing, so that all else keeps its place. */
const withoutAddresses = (text: string) => text.replace(address, (found) => mentionMark.repeat(found.length));

const closing: Record<string, string> = { '“': '”', '«': '»' };

/** From each opening quotation mark to its closing one; one that stands open quotes nothing. */
export function quotationsIn(text: string): (readonly [start: number, end: number])[] {
  return [...text.matchAll(/[“«]/g)].flatMap(({ 0: mark, index }) => {
    const end = text.indexOf(closing[mark]!, index);
    return end < 0 ? [] : [[index, end] as const];
  });
}

function sentenceAt({ text, locale }: Passage, offset: number): string {
  return new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text).containing(offset)?.segment ?? '';
}
