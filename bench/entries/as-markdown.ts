import { localeIds, type Locale, type Localized } from '#i18n/locales.ts';
import type { BenchEntry, Chronicle } from './entries.ts';
import { proseOf } from './prose.ts';

/**
 * The same entries as plain Markdown, for systems that know nothing of persons, places and sources: names are text, and a
 * citation is a number that links to the list of sources at the foot, which the author writes. By path, `en/timeline/<id>`.
 */
export function markdownOf(chronicle: Chronicle): Map<string, { title: string; description: string; date: string; body: string }> {
  const { entries, people, places, terms } = chronicle;
  const nameIn = (list: { id: string; name: Localized }[], locale: Locale) => {
    const names = new Map(list.map(({ id, name }) => [id, name[locale]]));
    return (id: string) => names.get(id)!;
  };
  const sources = new Map(chronicle.sources.map((source) => [source.id, source]));
  return new Map(
    localeIds.flatMap((locale) => {
      const named = { person: nameIn(people, locale), place: nameIn(places, locale), term: nameIn(terms, locale) };
      return entries.map((entry) => {
        const cite = (id: string) => `[[${entry.sources.indexOf(id) + 1}]](#${id})`;
        const body = `${proseOf(entry, locale, { ...named, cite })}\n\n## ${heading[locale]}\n\n${listOf(entry)}`;
        const { date } = entry;
        return [`${locale}/timeline/${entry.id}`, { title: entry.title[locale], description: entry.summary[locale], date, body }] as const;
      });
    }),
  );

  function listOf(entry: BenchEntry) {
    return entry.sources
      .map((id) => sources.get(id)!)
      .map(({ id, title, publisher, url }, index) => `${index + 1}. <span id="${id}">${publisher}, [${title}](${url})</span>`)
      .join('\n');
  }
}

const heading = { en: 'Sources', ar: 'المصادر' };
