import type { Locale } from '#i18n/locales.ts';
import type { Evidence, StyleTerm } from '#domain/evidence.ts';
import { noEvidence } from '#domain/evidence.ts';
import type { Passage } from '#domain/prose.ts';

/** A text of one line, as if it stood at the beginning of its file. */
export const passage = (text: string, changes: Partial<Passage> = {}): Passage => {
  const locale: Locale = changes.locale ?? 'en';
  return {
    file: `timeline/a.${locale}.mdx`,
    locale,
    entry: 'timeline/a',
    field: 'summary',
    isBlock: false,
    runs: [{ text, at: { line: 1, column: 1 }, exact: true }],
    text,
    voice: 'ours',
    ...changes,
  };
};

export const evidence = (passages: Passage[], changes: Partial<Evidence> = {}): Evidence => ({ ...noEvidence, passages, ...changes });

export const term = (kind: StyleTerm['kind'], changes: Partial<StyleTerm>): StyleTerm => ({
  id: 'a-term',
  kind,
  reason: { en: 'So it is.', ar: 'هكذا.' },
  ...changes,
});
