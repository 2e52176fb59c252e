import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editions } from '../editions.ts';
import { pagesOf } from './site-folder.ts';

/** Every tag by its name, as `og:image` or `twitter:card`. */
const tagsOf = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g)].map(([, name, content]) => [name, content]),
  );

test.each(['root', 'underBase'] as const)('every page of the %s edition has a share picture, as large as it says and light', (edition) => {
  const { folder, origin, base } = editions[edition];
  const faults: string[] = [];
  for (const { file, html } of pagesOf(edition)) {
    // What has no address of its own, and the edition in one file, are not pages of the site.
    if (!file.endsWith('index.html') || !html.includes('rel="canonical"')) continue;
    const tags = tagsOf(html);
    const address = tags['og:image'] ?? '';
    if (!address.startsWith(`${origin}${base}share/`)) faults.push(`${file}: ${address || 'no picture'}`);
    else {
      const png = readFileSync(join(folder, address.slice(`${origin}${base}`.length)));
      const size = `${png.readUInt32BE(16)}×${png.readUInt32BE(20)}`;
      if (size !== `${tags['og:image:width']}×${tags['og:image:height']}`) faults.push(`${file}: ${size}`);
      if (png.length > 44 * 1024) faults.push(`${file}: ${png.length} bytes`);
    }
    if (!tags['og:image:alt'] || tags['twitter:card'] !== 'summary_large_image') faults.push(`${file}: no words for its picture`);
  }
  expect(faults).toEqual([]);
});

test('an article has a picture of its own, any other page that of the front page in its language', () => {
  const pictures = new Map(pagesOf('root').map(({ file, html }) => [file, tagsOf(html)['og:image']?.slice(editions.root.origin.length)]));
  expect(pictures.get('ar/timeline/2023-09-20-ceasefire/index.html')).toBe('/share/ar/timeline/2023-09-20-ceasefire.png');
  expect(pictures.get('ar/timeline/index.html')).toBe('/share/ar/home.png');
  expect(pictures.get('index.html')).toBe('/share/en/home.png');
});
