import { formatOf } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { wordsOf } from '#i18n/words.ts';

/**
 * What a component speaks with: the language of the text that it stands in, which the Markdown pipeline writes on it,
 * or else that of the page. The two differ where both languages stand side by side.
 */
export function speaking({ props, locals }: { props: object; locals: App.Locals }): App.Locals {
  const locale = (props as { locale?: Locale }).locale ?? locals.locale;
  // A page has dozens of components, nearly all in its own language.
  if (locale === locals.locale) return locals;
  return { ...locals, locale, words: wordsOf(locale), format: formatOf(locale) };
}
