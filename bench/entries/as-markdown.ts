import type { Locale, Localized } from '#i18n/locales.ts';
import type { Chronicle } from './entries.ts';
import { proseOf } from './prose.ts';

export interface MarkdownPage {
  /** Below the folder of the language, without an extension. */
  path: string;
  title: string;
  description: string;
  body: string;
}

/**
 * The same entries as plain Markdown, for systems that know nothing of persons, places and sources: names are text, and a
 * citation is a number that links to the list of sources at the foot, which the author writes.
 */
export function markdownOf({ entries, people, places, terms, sources }: Chronicle, locale: Locale): MarkdownPage[] {
  const nameIn = (list: { id: string; name: Localized }[]) => {
    const names = new Map(list.map(({ id, name }) => [id, name[locale]]));
    return (id: string) => names.get(id)!;
  };
  const named = { person: nameIn(people), place: nameIn(places), term: nameIn(terms) };
  const noteOf = new Map(sources.map(({ id, title, publisher, url }) => [id, `<span id="${id}">${publisher}, [${title}](${url})</span>`]));
  return entries.map((entry) => {
    const cite = (id: string) => `[[${entry.sources.indexOf(id) + 1}]](#${id})`;
    const notes = entry.sources.map((id, index) => `${index + 1}. ${noteOf.get(id)}`).join('\n');
    const body = `${proseOf(entry, locale, { ...named, cite })}\n\n## ${heading[locale]}\n\n${notes}`;
    return { path: `timeline/${entry.id}`, title: entry.title[locale], description: entry.summary[locale], body };
  });
}

const heading = { en: 'Sources', ar: 'المصادر' };
