import type { APIRoute } from 'astro';
import { sourceLocale } from '#i18n/locales.ts';
import { routesAt } from '#domain/routes.ts';
import { content } from '#data/topic.ts';

const routes = routesAt(import.meta.env.BASE_URL);

export const GET: APIRoute = () =>
  Response.json({
    name: content.site.name[sourceLocale],
    description: content.site.description[sourceLocale],
    start_url: routes.cover,
    display: 'browser',
    background_color: '#fcfaf5',
    theme_color: '#6b2863',
    icons: [{ src: routes.asset('favicon.svg'), sizes: 'any', type: 'image/svg+xml' }],
  });
