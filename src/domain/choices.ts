import { formatOf } from '#i18n/format.ts';
import { localeIds } from '#i18n/locales.ts';
import { pairNames, recordNames, type CollectionName, type Site } from '#schemas/collections.ts';
import { fieldsOf, jsonSchemaOf, type FileKind, type JsonSchema } from '#schemas/json-schema.ts';
import type { Content } from './content.ts';
import { fields as pointerFields } from './integrity/pointers.ts';
import { titleOf } from './titles.ts';

type ChoiceSet = CollectionName | 'sides' | 'eras' | 'units';

/** What may stand in a field that holds ids: each id with its title in every language. */
export type Choices = Partial<Record<ChoiceSet, Map<string, string>>>;

/** Fields that hold ids of site.yaml, by name. */
const siteFields: Record<string, ChoiceSet> = { side: 'sides', sides: 'sides', era: 'eras', unit: 'units' };

export const choicesOfSite = ({ sides, eras, units }: Site): Choices => ({
  sides: new Map(sides.map(({ id, name }) => [id, inEveryLanguage((locale) => name[locale])])),
  eras: new Map(eras.map(({ id, name, from, to }) => [id, `${inEveryLanguage((locale) => name[locale])} (${from} – ${to})`])),
  units: new Map(Object.entries(units).map(([id, forms]) => [id, inEveryLanguage((locale) => forms[locale].other)])),
});

export function choicesOf(content: Content): Choices {
  const choices = choicesOfSite(content.site);
  for (const collection of [...pairNames, ...recordNames]) {
    choices[collection] = new Map([...content[collection].keys()].map((id) => [id, titlesOf(content, collection, id)]));
  }
  return choices;
}

/** The JSON Schema of a file in which every field that holds ids lists those that exist. */
export function schemaWithChoices(kind: FileKind, choices: Choices): JsonSchema {
  const schema = jsonSchemaOf(kind);
  const pointers = kind.collection === 'site' ? {} : (pointerFields[kind.collection] ?? {});
  for (const [path, field] of fieldsOf(schema)) {
    const ids = choices[pointers[path] ?? siteFields[path]!];
    if (!ids) continue;
    const one = field.items || field;
    const errorMessage = 'There is no such id. Ctrl+Space lists those that exist; a new one appears after `npm run check`.';
    Object.assign(one, { enum: [...ids.keys()], enumDescriptions: [...ids.values()], errorMessage });
    delete one.pattern;
  }
  return schema;
}

const inEveryLanguage = (say: (locale: (typeof localeIds)[number]) => string) => [...new Set(localeIds.map(say))].join(' · ');

function titlesOf(content: Content, collection: CollectionName, id: string): string {
  try {
    return inEveryLanguage((locale) => titleOf(content, collection, id, locale, formatOf(locale)));
  } catch {
    // An entry that is still broken is offered by its id alone.
    return id;
  }
}
