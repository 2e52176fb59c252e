import type { APIRoute } from 'astro';
import type { Locale } from '#i18n/locales.ts';
import { calendarIn } from '#data/calendar.ts';
import { localePaths } from '#data/topic.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute = ({ params }) =>
  new Response(calendarIn(params.locale as Locale), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
