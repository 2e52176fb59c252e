import { localeIds, sourceLocale } from '#i18n/locales.ts';
import type { Content, Pair } from '../content.ts';
import type { Finding } from '../issue.ts';

/** Every quotation says in which language it was spoken or how its words reached us; every source, where it was seen. */
export function origins(content: Content): Finding[] {
  const quotes = [...content.quotes.values()].flatMap(quoteProblems);
  const sources = [...content.sources.values()].filter(({ data }) => !data.url && !data.note);
  return [...quotes, ...sources.map(({ file }): Finding => ({ rule: 'provenance', file, at: ['url'], message: ['not-seen'] }))];
}

function quoteProblems({ facts, words, files }: Pair<'quotes'>): Finding[] {
  const { original, translations } = facts;
  // What is missing or of another shape has been reported by the schema.
  if (!isGroup(translations) || (original && !isGroup(original))) return [];
  const said = localeIds.filter((locale) => translations[locale] === 'original');
  if (!original && !said.length) {
    // Two languages at least would be open questions: which it was, and who turned it into these words.
    return localeIds
      .filter((locale) => !words[locale].context)
      .map((locale): Finding => ({ rule: 'provenance', file: files[locale], at: ['context'], message: ['no-origin'] }));
  }
  const file = files[sourceLocale];
  return said.flatMap((locale): Finding[] => {
    if (original && original.language !== locale)
      return [{ rule: 'provenance', file, at: ['translations', locale], message: ['not-original', locale, original.language] }];
    const differs = original?.text !== undefined && original.text !== words[locale].text;
    return differs
      ? [
          {
            rule: 'provenance',
            file: files[locale],
            at: ['text'],
            message: ['original-differs'],
            other: { file, at: ['original', 'text'] },
          },
        ]
      : [];
  });
}

const isGroup = (value: unknown) => typeof value === 'object' && value !== null;
