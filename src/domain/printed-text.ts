import type { Format } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Content } from './content.ts';
import { valueText } from './number-text.ts';
import type { Mention, Outline } from './outline.ts';

/** The text of each block as the page prints it, with the words of the components in it. */
export function printedTexts(outline: Outline, content: Content, locale: Locale, format: Format): string[] {
  const seen = new Set<string>();
  return outline.map(({ text, mentions }) => {
    let printed = '';
    let end = 0;
    for (const mention of mentions) {
      const key = `${mention.component}/${mention.id}`;
      if (mention.offset !== undefined) {
        printed += text.slice(end, mention.offset) + printedWords(mention, !seen.has(key), content, locale, format);
        end = mention.offset;
      }
      seen.add(key);
    }
    return (printed + text.slice(end)).trim();
  });
}

/** What the component prints where it holds no words; `first`: at its first mention on the page. */
export function printedWords(
  { component, id }: Pick<Mention, 'component' | 'id'>,
  first: boolean,
  content: Content,
  locale: Locale,
  format: Format,
): string {
  switch (component) {
    case 'Num':
      return valueText(content.numbers.get(id)!.data, format);
    case 'Event':
      return content.timeline.get(id)!.words[locale].title;
    case 'Term':
      return content.terms.get(id)!.data.term[locale];
    case 'Person': {
      const { name, short } = content.figures.get(id)!.words[locale];
      return first ? name : (short ?? name);
    }
    case 'Place': {
      const { names, short } = content.places.get(id)!.data;
      return first ? names[locale]! : (short?.[locale] ?? names[locale]!);
    }
    default:
      return '';
  }
}
