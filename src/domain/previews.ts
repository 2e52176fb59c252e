import { formatOf } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Content, Pair } from './content.ts';
import { printedDate } from './printed-date.ts';

/** What a link in the text leads to, told in a few words beside it. */
export interface Preview {
  name: string;
  text: string;
}

/** By the id that each has on its page. */
export type Previews = Map<string, Preview>;

/** The previews of all that the text of an entry links to, each once. */
export function previewsOf(content: Content, entry: Pair, locale: Locale): Previews {
  const previews: Previews = new Map();
  for (const { component, id } of entry.bodies[locale].flatMap(({ mentions }) => mentions)) {
    const preview = previewOf(content, component, id, locale);
    if (preview) previews.set(previewId(component, id), preview);
  }
  return previews;
}

/** The id of the preview that a link opens, if its page has one: `person-ada-quill`. */
export function openedBy(previews: Previews | undefined, component: string, id: string): string | undefined {
  const opened = previewId(component, id);
  return previews?.has(opened) ? opened : undefined;
}

const previewId = (component: string, id: string) => `${component.toLowerCase()}-${id}`;

function previewOf(content: Content, component: string, id: string, locale: Locale): Preview | undefined {
  switch (component) {
    case 'Person': {
      const { name, description } = content.figures.get(id)!.words[locale];
      return { name, text: description };
    }
    case 'Place': {
      const { names, note } = content.places.get(id)!.data;
      return note && { name: names[locale]!, text: note[locale] };
    }
    case 'Event': {
      const { facts, words } = content.timeline.get(id)!;
      return { name: words[locale].title, text: printedDate(formatOf(locale), facts.date, facts.end) };
    }
    case 'Term': {
      const { term, definition } = content.terms.get(id)!.data;
      return { name: term[locale], text: definition[locale] };
    }
    default:
      return undefined;
  }
}
