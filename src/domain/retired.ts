import type { Locale } from '#i18n/locales.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { Content, Entry } from './content.ts';
import { withPages, type Routes } from './routes.ts';

/** What had a page of its own and is published no more, or elsewhere. */
export interface Retired {
  collection: CollectionName;
  id: string;
  correction: Entry<'corrections'>;
}

/** `timeline/2021-05-12` as collection and id. */
export const splitName = (entry: string) => entry.split('/') as [CollectionName, string];

/** Addresses that once were published and must go on answering: each leads on, or says why there is nothing. */
export const retiredOf = (content: Content): Retired[] =>
  [...content.corrections.values()]
    .filter(({ data }) => data.withdrawn || data.movedTo)
    .map((correction) => {
      const [collection, id] = splitName(correction.data.entry);
      return { collection, id, correction };
    })
    .filter(({ collection }) => withPages.includes(collection));

/** Where a retired entry's address leads, if its content is published at another. */
export function successorOf({ correction }: Retired, routes: Routes, locale: Locale): string | undefined {
  return correction.data.movedTo && routes.entry(locale, ...splitName(correction.data.movedTo));
}
