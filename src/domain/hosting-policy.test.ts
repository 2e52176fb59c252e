import { describe, expect, test } from 'vitest';
import { hostingPolicy } from './hosting-policy.ts';

const files = ['index.html', 'en/index.html', 'en/search-index-0123456789.json', '_astro/a.B1.woff2'];
const policy = hostingPolicy('https://site.example', '/some/repo', files);

describe('the policy of serving', () => {
  test('knows the host and the base, with its slash', () => {
    expect(policy).toMatchObject({ host: 'site.example', base: '/some/repo/' });
  });

  test('lets browsers keep what has a digest in its name, and nothing else', () => {
    expect(policy.cache).toEqual({
      lasting: 'public, max-age=31536000, immutable',
      lastingFolders: ['/some/repo/_astro/'],
      lastingFiles: ['/some/repo/en/search-index-0123456789.json'],
      others: 'no-cache',
    });
  });

  test('names the types of the kinds of files that are there', () => {
    expect(policy.types).toEqual([
      { ending: '.html', type: 'text/html; charset=utf-8', text: true },
      { ending: '.json', type: 'application/json', text: true },
      { ending: '.woff2', type: 'font/woff2', text: false },
    ]);
  });

  test('has a page for what is not there in each language, and one for all', () => {
    expect(policy.notFound).toEqual([
      { under: '/some/repo/en/', page: '/some/repo/en/404.html' },
      { under: '/some/repo/ar/', page: '/some/repo/ar/404.html' },
      { under: '/some/repo/', page: '/some/repo/404.html' },
    ]);
  });

  test('leads moved pages on, also to a part of a page', () => {
    const moved = [{ from: '/some/repo/en/old/', to: '/some/repo/en/terms/#new' }];
    expect(hostingPolicy('https://site.example', '/some/repo/', files, moved).redirects).toEqual(moved);
  });
});

test('a kind of file without a type, and a redirect that cannot be, are all refused at once', () => {
  const redirects = [
    { from: '/base/a/', to: 'https://elsewhere.example/' },
    { from: '/base/b c/', to: '/base/en/' },
    { from: '/a/', to: '/base/en/' },
    { from: '/base/a/#b', to: '/base/en/' },
    { from: '/base/a/', to: '/base/a/' },
  ];
  expect(() => hostingPolicy('https://site.example', '/base/', [...files, 'notes.doc'], redirects)).toThrowErrorMatchingInlineSnapshot(`
    [Error: The site cannot be served as it is:
    notes.doc: hosts must be told the type of such a file (src/domain/media-types.ts)
    /base/a/ → https://elsewhere.example/: not two different paths of the site
    /base/b c/ → /base/en/: not two different paths of the site
    /a/ → /base/en/: not two different paths of the site
    /base/a/#b → /base/en/: not two different paths of the site
    /base/a/ → /base/a/: not two different paths of the site]
  `);
});
