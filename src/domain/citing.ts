import { formatOf } from '#i18n/format.ts';
import { sourceLocale, type Locale } from '#i18n/locales.ts';
import { wordsOf } from '#i18n/words.ts';
import type { Content, Pair } from './content.ts';
import { titleOf } from './titles.ts';

/** A page of this site as somebody else cites it. */
export interface CitedPage {
  id: string;
  locale: Locale;
  title: string;
  /** Name of the site. */
  site: string;
  address: string;
  /** The day of the version that is cited, as `2026-11-24`. */
  date: string;
  /** The name of the edition, as `2026-11-24-1f0c9b7a`. */
  edition: string;
}

/** `address` is the full one, with the host. */
export const citedPage = (content: Content, entry: Pair, locale: Locale, address: string, edition: string): CitedPage => ({
  id: entry.id,
  locale,
  title: titleOf(content, entry.collection, entry.id, locale, formatOf(locale)),
  site: content.site.name[locale],
  address,
  date: entry.facts.reviewed,
  edition,
});

const shortMonth = new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' });

/** An entry for a BibTeX file; every style knows `@misc`. The second braces keep the capitals of the title. */
export function bibtex({ id, locale, title, site, address, date, edition }: CitedPage): string {
  const day = new Date(date);
  const month = shortMonth.format(day).toLowerCase();
  const language = formatOf(sourceLocale).languageName(locale).toLowerCase();
  return `@misc{${id}-${locale},
  title = {{${escapeTex(title)}}},
  howpublished = {${escapeTex(site)}},
  year = ${day.getUTCFullYear()},
  month = ${month},
  note = {${wordsOf(locale).edition.named} ${edition}},
  url = {${address}},
  langid = {${language}}
}`;
}

/** A list of one item in the format of citation managers (Citation Style Language 1.0.2). */
export function cslJson({ id, locale, title, site, address, date, edition }: CitedPage): string {
  const issued = { 'date-parts': [date.split('-').map(Number)] };
  return JSON.stringify([
    { id: `${id}-${locale}`, type: 'webpage', title, 'container-title': site, URL: address, issued, version: edition, language: locale },
  ]);
}

/** The template with which the Wikipedia in the language of the page cites a page of the web. */
export function wikipediaTemplate({ locale, title, site, address, date }: CitedPage): string {
  const { template, ...names } = wordsOf(locale).wikipediaCite;
  return `{{${template}
|${names.url}=${address}
|${names.title}=${escapeWiki(title)}
|${names.website}=${escapeWiki(site)}
|${names.date}=${date}
}}`;
}

/** The files beside a page that citation managers read, by their extension. */
export const citationFiles = {
  bib: { type: 'application/x-bibtex', write: bibtex },
  json: { type: 'application/vnd.citationstyles.csl+json', write: cslJson },
};
export type CitationFile = keyof typeof citationFiles;

const texCommands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** BibTeX counts braces even after a backslash, so they are named. */
export const escapeTex = (text: string) => text.replace(/[\\{}~^]/g, (sign) => texCommands[sign]!).replace(/[&%$#_]/g, '\\$&');

/** Signs that end or nest something in wikitext stand as character references; so does a pair of apostrophes, which slants. */
const escapeWiki = (text: string) =>
  text.replace(/[{}[\]|<>]|''+/g, (signs) => [...signs].map((sign) => `&#${sign.codePointAt(0)};`).join(''));
