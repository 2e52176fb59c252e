/**
 * The type of each kind of file that the site may hold, by the end of its name; the first that fits counts. Types as
 * registered with IANA where they are: RFC 9239 (js), RFC 7946 (geojson), RFC 7763 (md), RFC 5545 (ics), RFC 4180 (csv).
 */
export const mediaTypes: readonly (readonly [ending: string, type: string])[] = [
  ['/feed.xml', 'application/atom+xml; charset=utf-8'],
  ['/feed.json', 'application/feed+json'],
  ['/cite.json', 'application/vnd.citationstyles.csl+json'],
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json'],
  ['.jsonld', 'application/ld+json'],
  ['.geojson', 'application/geo+json'],
  ['.webmanifest', 'application/manifest+json'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.ics', 'text/calendar; charset=utf-8'],
  ['.bib', 'application/x-bibtex; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.epub', 'application/epub+zip'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
  ['.zip', 'application/zip'],
];

/** The type of a file, or nothing for a kind that the table does not know. @example mediaTypeOf('en/timeline.ics') // 'text/calendar; charset=utf-8' */
export const mediaTypeOf = (file: string): string | undefined => mediaTypes.find(([ending]) => `/${file}`.endsWith(ending))?.[1];

/** Whether files of this type are text, which is worth compressing; the others are compressed in themselves. */
export const isTextType = (type: string): boolean => /^text\/|charset=|json|xml/.test(type);
