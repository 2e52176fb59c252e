import { Feed } from 'feed';
import { formatOf } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { wordsOf } from '#i18n/words.ts';
import { leadOf } from '#domain/lead.ts';
import { routesAt } from '#domain/routes.ts';
import { splitName } from '#domain/retired.ts';
import { titleOf } from '#domain/titles.ts';
import { updatesOf, type Update } from '#domain/updates.ts';
import { content } from './topic.ts';

const newest = 60;
const routes = routesAt(import.meta.env.BASE_URL);
const full = (path: string) => new URL(path, import.meta.env.SITE).href;

/** What is new and what was corrected, in one language, ready to be written as Atom or JSON Feed. */
export function feedIn(locale: Locale): Feed {
  const { site } = content;
  const updates = updatesOf(content).slice(0, newest);
  const feed = new Feed({
    id: full(routes.home(locale)),
    title: site.name[locale],
    description: site.tagline[locale],
    link: full(routes.home(locale)),
    language: locale,
    copyright: site.licence.name,
    updated: noon(updates[0]?.date ?? site.latest),
    feedLinks: { atom: full(routes.asset(`${locale}/feed.xml`)), json: full(routes.asset(`${locale}/feed.json`)) },
  });
  for (const update of updates) feed.addItem(itemOf(update, locale));
  return feed;
}

function itemOf({ collection, id, date }: Update, locale: Locale) {
  const link = full(routes.entry(locale, collection, id));
  if (collection === 'corrections') {
    const { was, is, reason, entry, movedTo, withdrawn } = content.corrections.get(id)!.data;
    const words = wordsOf(locale);
    const title = withdrawn
      ? words.retired.withdrawn
      : `${words.correctionHere}: ${titleOf(content, ...splitName(movedTo ?? entry), locale, formatOf(locale))}`;
    return {
      id: link,
      link,
      title,
      date: noon(date),
      description: `${words.was}: ${was[locale]} ${words.is}: ${is[locale]} ${reason[locale]}`,
    };
  }
  const entry = content[collection as 'timeline'].get(id)!;
  return {
    id: link,
    link,
    title: titleOf(content, collection, id, locale, formatOf(locale)),
    date: noon(date),
    description: leadOf(entry, locale),
  };
}

const noon = (date: string) => new Date(`${date}T12:00:00Z`);
