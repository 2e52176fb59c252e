import type { APIRoute } from 'astro';
import type { Locale } from '#i18n/locales.ts';
import { articlePaths, citationFile } from '#data/citation-file.ts';

export const getStaticPaths = articlePaths;

export const GET: APIRoute = ({ params, props }) => citationFile('json', props.entry, params.locale as Locale);
