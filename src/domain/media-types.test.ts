import { expect, test } from 'vitest';
import { isTextType, mediaTypeOf } from './media-types.ts';

test.each([
  ['index.html', 'text/html; charset=utf-8'],
  ['en/feed.xml', 'application/atom+xml; charset=utf-8'],
  ['sitemap-0.xml', 'application/xml; charset=utf-8'],
  ['ar/figures/ada-quill/cite.json', 'application/vnd.citationstyles.csl+json'],
  ['ar/search-index-0123456789.json', 'application/json'],
  ['data/places.geojson', 'application/geo+json'],
  ['en/timeline.ics', 'text/calendar; charset=utf-8'],
  ['en/edition/ferry-en.epub', 'application/epub+zip'],
  ['notes.doc', undefined],
])('%s is served as %s', (file, type) => {
  expect(mediaTypeOf(file)).toBe(type);
});

test('text is worth compressing; pictures, fonts and archives are compressed already', () => {
  const files = [
    'a.html',
    'a.js',
    'a.json',
    'a.webmanifest',
    'a.svg',
    'a.ics',
    'a.bib',
    'a.csv',
    'a.md',
    'a.png',
    'a.woff2',
    'a.epub',
    'a.zip',
  ];
  expect(files.filter((file) => !isTextType(mediaTypeOf(file)!))).toEqual(['a.png', 'a.woff2', 'a.epub', 'a.zip']);
});
