import { issuesEn } from '#i18n/issues.en.ts';
import { localeIds } from '#i18n/locales.ts';
import { pairNames, pairs, recordNames, type CollectionName, type PairName, type Site } from '#schemas/collections.ts';
import { dateProblem } from '#schemas/date.ts';
import { slugPattern } from '#schemas/slug.ts';
import { isBefore } from '#domain/dates.ts';
import { nearest } from '#domain/nearest.ts';
import { entryTemplate, type KnownFields } from './entry-template.ts';

const collections: string[] = [...pairNames, ...recordNames];
const command = 'npm run new --';
const example = `${command} timeline 2021-05-12-ferry-stops`;

/** Why no such entry can be begun, and what to write instead; `undefined` if it can. */
export function refusalOf(collection: string, id: string): string | undefined {
  if (!collections.includes(collection)) {
    const near = nearest(collection, collections);
    const problem = collection
      ? `There is no collection \`${collection}\`.${near ? ` Did you mean \`${near}\`?` : ''}`
      : 'Nothing is named.';
    return `${problem}\nWrite the collection and the id, as in\n  ${example}\nThe collections: ${collections.join(', ')}.`;
  }
  if (!slugPattern.test(id)) {
    const [, instead] = issuesEn.slug();
    const problem = id ? `\`${id}\` is not an id. ${instead}` : 'The id is missing.';
    return `${problem} It is the file name and the address in every language, and stays.\nWrite\n  ${command} ${collection} ${slugFrom(id) || '<id>'}`;
  }
  if (collection !== 'timeline') return undefined;
  const date = dateOfId(id);
  const problem = date && dateProblem(date);
  if (date && !problem) return undefined;
  const why = problem ? `\`${date}\` is no date: ${issuesEn[problem]()[0]}` : 'The id of an event begins with its date.';
  return `${why}\nWrite year-month-day, or as much of it as is known, as in\n  ${example}`;
}

/** The files of a new entry, each with its path inside the topic. */
export function filesOf(collection: CollectionName, id: string, site: Site): { path: string; text: string }[] {
  if (!isPair(collection)) return [{ path: `${collection}/${id}.yaml`, text: entryTemplate({ collection }, site) }];
  const known = collection === 'timeline' ? knownOfEvent(id, site) : {};
  return localeIds.map((locale) => ({
    path: `${collection}/${id}.${locale}.mdx`,
    text: entryTemplate({ collection, locale }, site, known),
  }));
}

const isPair = (collection: CollectionName): collection is PairName => collection in pairs;

/** @example dateOfId('2021-05-12-ferry-stops') // '2021-05-12' */
const dateOfId = (id: string) => /^\d{4}(-\d{2}){0,2}(?=-|$)/.exec(id)?.[0];

function knownOfEvent(id: string, { eras }: Site): KnownFields {
  const date = dateOfId(id)!;
  const era = eras.find(({ from, to }) => !isBefore(date, from) && !isBefore(to, date));
  return { date: `"${date}"`, ...(era && { era: era.id }) };
}

/** The id that was most likely meant. */
const slugFrom = (words: string) =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
