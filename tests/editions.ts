/**
 * The sites that the tests build and walk: the real one at the root, the same under a base path, and a second, tiny topic.
 * Under the base path it is built without its edition to keep, and with compressed copies that are made fast: both take
 * long and differ in nothing but addresses. The tiny topic keeps no copies of its own, or it would drive out the real one's.
 */
export interface Edition {
  folder: string;
  base: string;
  origin: string;
  env: Record<string, string>;
}

export const editions = {
  root: { folder: '.build/site-root', base: '/', origin: 'https://site.example', env: { SITE_URL: 'https://site.example' } },
  underBase: {
    folder: '.build/site-under-base',
    base: '/some/repo/',
    origin: 'https://host.example',
    env: { SITE_URL: 'https://host.example', BASE_PATH: '/some/repo/', EDITION: 'off', COMPRESS: 'fast' },
  },
  fixture: {
    folder: '.build/site-fixture',
    base: '/',
    origin: 'https://fixture.example',
    env: { CONTENT_ROOT: 'tests/fixtures/topic', SITE_URL: 'https://fixture.example', COMPRESS: 'fast' },
  },
} satisfies Record<string, Edition>;
