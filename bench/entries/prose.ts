import type { Locale } from '#i18n/locales.ts';
import type { BenchEntry, Sentence } from './entries.ts';

/** How a system writes the things that a sentence names. */
export interface Marks {
  person(id: string): string;
  place(id: string): string;
  term(id: string): string;
  cite(source: string): string;
}

/** The body of an event in one language: paragraphs of sentences, each sentence with its citation. */
export const proseOf = ({ paragraphs }: BenchEntry, locale: Locale, marks: Marks): string =>
  paragraphs.map((sentences) => sentences.map((sentence) => filled(sentence, locale, marks)).join(' ')).join('\n\n');

const filled = ({ text, n, person, place, term, source }: Sentence, locale: Locale, marks: Marks) =>
  text[locale]
    .replaceAll('{n}', String(n))
    .replaceAll('{person}', marks.person(person))
    .replaceAll('{place}', marks.place(place))
    .replaceAll('{term}', marks.term(term)) + marks.cite(source);
