import type { APIRoute } from 'astro';
import { monthNames } from '#i18n/calendar.ts';
import { localeIds, type Locale } from '#i18n/locales.ts';
import { changeForms } from '#client/change-forms.ts';

/** The script that changes names of months and digits, in languages that have several. */
export const getStaticPaths = () =>
  localeIds.filter((id) => monthNames[id].length > 1).map((locale) => ({ params: { locale, version: __SITE_VERSION__ } }));

export const GET: APIRoute = ({ params }) => {
  const traditions = monthNames[params.locale as Locale].map((names) => `(${names.join('|')})`);
  return new Response(`(${changeForms})(${JSON.stringify(traditions.join('/'))});\n`, { headers: { 'content-type': 'text/javascript' } });
};
