import type { APIRoute } from 'astro';
import { articleNames } from '#domain/articles.ts';
import { citationFiles, citedPage, type CitationFile } from '#domain/citing.ts';
import { pathsOf } from '#data/topic.ts';

export const getStaticPaths = () =>
  articleNames.flatMap((section) =>
    pathsOf(section).flatMap(({ params, props }) =>
      Object.keys(citationFiles).map((format) => ({ params: { ...params, section, format }, props })),
    ),
  );

export const GET: APIRoute = ({ params, props: { entry }, locals: { content, locale, routes }, site }) => {
  const { type, write } = citationFiles[params.format as CitationFile];
  const address = new URL(routes.entry(locale, entry.collection, entry.id), site).href;
  return new Response(write(citedPage(content, entry, locale, address)), { headers: { 'content-type': type } });
};
