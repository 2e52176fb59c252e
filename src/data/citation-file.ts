import type { Locale } from '#i18n/locales.ts';
import { articleNames } from '#domain/articles.ts';
import { citationFiles, citedPage, type CitationFile } from '#domain/citing.ts';
import type { Pair } from '#domain/content.ts';
import { routesAt } from '#domain/routes.ts';
import { editionName } from './edition.ts';
import { content, pathsOf } from './topic.ts';

const routes = routesAt(import.meta.env.BASE_URL);

/** One path per language and article. */
export const articlePaths = () =>
  articleNames.flatMap((section) => pathsOf(section).map(({ params, props }) => ({ params: { ...params, section }, props })));

/** An article as a citation manager reads it. */
export function citationFile(format: CitationFile, entry: Pair, locale: Locale): Response {
  const { type, write } = citationFiles[format];
  const address = new URL(routes.entry(locale, entry.collection, entry.id), import.meta.env.SITE).href;
  return new Response(write(citedPage(content, entry, locale, address, editionName)), { headers: { 'content-type': type } });
}
