import type { APIRoute } from 'astro';
import type { Locale } from '#i18n/locales.ts';
import { feedIn } from '#data/feed.ts';
import { localePaths } from '#data/topic.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute = ({ params }) =>
  new Response(feedIn(params.locale as Locale).atom1(), { headers: { 'content-type': 'application/atom+xml' } });
