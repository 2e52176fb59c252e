import { sourceLocale } from '#i18n/locales.ts';
import { formatOf } from '#i18n/format.ts';
import { escapeTex } from '../citing.ts';
import type { Entry } from '../content.ts';
import { parseDate } from '../dates.ts';
import { addressesOf } from './rows.ts';

type Source = Entry<'sources'>;

/** Types of the Citation Style Language 1.0.2 for the kinds of sources. */
const cslTypes: Record<Source['data']['kind'], string> = {
  official: 'document',
  court: 'legal_case',
  un: 'document',
  agency: 'article-newspaper',
  newspaper: 'article-newspaper',
  broadcaster: 'broadcast',
  ngo: 'report',
  'think-tank': 'report',
  encyclopedia: 'entry-encyclopedia',
  dataset: 'dataset',
  book: 'book',
};

/** A source in CSL-JSON, as citation managers read it. An author is printed as the source prints the name. */
export function cslOf({ id, data }: Source): object {
  const { kind, title, titleLanguage, publisher, authors, published, retrieved, note } = data;
  const { url, archived } = addressesOf(data);
  return {
    id,
    type: cslTypes[kind],
    title,
    publisher,
    ...(authors && { author: authors.map((literal) => ({ literal })) }),
    ...(published && { issued: cslDate(published) }),
    accessed: cslDate(retrieved),
    ...(url && { URL: url }),
    ...(archived && { archive_location: archived }),
    language: titleLanguage,
    ...(note && { note: note[sourceLocale] }),
  };
}

function cslDate(date: string) {
  const { year, month, day, approximate } = parseDate(date);
  return { 'date-parts': [[year, month, day].filter(Boolean)], ...(approximate && { circa: true }) };
}

/** A source as an entry for a BibTeX file. Every style knows `@misc`; an author in second braces is not taken apart. */
export function bibtexOf({ id, data }: Source): string {
  const { title, titleLanguage, publisher, authors, published, retrieved, note } = data;
  const { url, archived } = addressesOf(data);
  const { year, month } = published ? parseDate(published) : {};
  const fields: [string, string | undefined][] = [
    ['author', authors?.map((author) => `{${escapeTex(author)}}`).join(' and ')],
    ['title', `{${escapeTex(title)}}`],
    ['howpublished', escapeTex(publisher)],
    ['year', year ? String(year) : undefined],
    ['month', month ? monthName(month) : undefined],
    ['url', url && escapeUrl(url)],
    ['archiveurl', archived && escapeUrl(archived)],
    ['urldate', retrieved],
    ['langid', formatOf(sourceLocale).languageName(titleLanguage).toLowerCase()],
    ['note', note && escapeTex(note[sourceLocale])],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${name === 'month' ? value : `{${value}}`}`] : []));
  return `@misc{${id},\n${lines.join(',\n')}\n}`;
}

/** Braces are what BibTeX counts; in an address they can be written otherwise. */
const escapeUrl = (url: string) => url.replace(/[{}\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const monthName = (month: number) =>
  new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1)).toLowerCase();
