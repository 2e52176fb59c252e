import type { APIRoute } from 'astro';
import type { Locale } from '#i18n/locales.ts';
import { searchIndex } from '#data/search.ts';
import { localePaths } from '#data/topic.ts';

export const getStaticPaths = () =>
  localePaths().map(({ params: { locale } }) => ({ params: { locale, version: searchIndex[locale].version } }));

export const GET: APIRoute = ({ params }) =>
  new Response(searchIndex[params.locale as Locale].json, { headers: { 'content-type': 'application/json' } });
