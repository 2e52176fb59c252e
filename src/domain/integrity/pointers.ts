import { sourceLocale } from '#i18n/locales.ts';
import { pairNames, recordNames, type CollectionName } from '#schemas/collections.ts';
import type { Content } from '../content.ts';
import type { Finding } from '../issue.ts';
import { componentTargets, mentionsOf } from '../outline.ts';
import { valuesAt } from '../values-at.ts';

/** One id that one entry writes to point at another. */
export interface PointerUse {
  file: string;
  at: Finding['at'];
  from: { collection: CollectionName; id: string };
  to: CollectionName;
  id: string;
}

/** Which field of which collection holds ids of which other; `*` steps into a list. */
export const fields: Partial<Record<CollectionName, Record<string, CollectionName>>> = {
  pages: { map: 'maps', numbers: 'numbers', events: 'timeline', quotes: 'quotes' },
  timeline: { places: 'places', figures: 'figures', numbers: 'numbers', sources: 'sources' },
  figures: { sources: 'sources', 'roles.*.sources': 'sources' },
  quotes: { speaker: 'figures', event: 'timeline', sources: 'sources' },
  claims: {
    'reported.source': 'sources',
    'reported.by': 'figures',
    events: 'timeline',
    quotes: 'quotes',
    numbers: 'numbers',
    sources: 'sources',
  },
  sources: { origin: 'sources' },
  places: { sources: 'sources' },
  numbers: { supersedes: 'numbers', sources: 'sources' },
  charts: { 'groups.*.numbers': 'numbers' },
  outlines: { areas: 'numbers', sources: 'sources' },
  maps: {
    'places.*.id': 'places',
    outlines: 'outlines',
    'steps.*.outlines': 'outlines',
    'steps.*.sources': 'sources',
    inset: 'maps',
    sources: 'sources',
  },
  terms: { sources: 'sources' },
};

/** Every pointer of the whole topic, from fields and from bodies. */
export function pointersIn(content: Content): PointerUse[] {
  const uses: PointerUse[] = [];
  for (const collection of [...pairNames, ...recordNames]) {
    for (const entry of content[collection].values()) {
      const from = { collection, id: entry.id };
      const data = 'facts' in entry ? entry.facts : entry.data;
      const file = 'facts' in entry ? entry.files[sourceLocale] : entry.file;
      for (const [field, to] of Object.entries(fields[collection] ?? {})) {
        // What is no text has been reported by the schema.
        for (const [at, id] of valuesAt(data, field)) if (typeof id === 'string') uses.push({ file, at, from, to, id });
      }
      if (!('bodies' in entry)) continue;
      for (const [locale, body] of Object.entries(entry.bodies)) {
        for (const { component, id, at } of mentionsOf(body)) {
          uses.push({ file: entry.files[locale as keyof typeof entry.files], at, from, to: componentTargets[component], id });
        }
      }
    }
  }
  return uses;
}
