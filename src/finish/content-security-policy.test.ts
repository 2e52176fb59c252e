import { describe, expect, test } from 'vitest';
import { policyFor } from './content-security-policy.ts';

/** Hashes that a browser computes; these were computed with `printf … | openssl dgst -sha256 -binary | base64`. */
const hashes = {
  'p{color:red}': 'p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64=',
  '\n': 'AbpHGcgLb+kRsJGnwFEktk7uzpZOCcBY74+YBdrKVGs=',
  'q::before{content:"«"}': '4bscruSgqXoJ+i9/R5dqxmR3lJWk9TtYIevcQPZbx3k=',
};
const sources = (html: string) => /style-src ([^;]*);/.exec(policyFor(html))![1]!;

describe('the policy of a page', () => {
  test.each(Object.entries(hashes))('allows its own style sheet by hash: %j', (css, hash) => {
    expect(sources(`<style>${css}</style>`)).toBe(`'sha256-${hash}'`);
  });

  test('allows each of several, in order', () => {
    const [a, b] = Object.keys(hashes);
    expect(sources(`<style>${a}</style><main></main><style>${b}</style>`)).toBe(
      `'sha256-${hashes['p{color:red}']}' 'sha256-${hashes['\n']}'`,
    );
  });

  test('allows a style sheet that is a file, where there is one', () => {
    expect(sources('<link rel="stylesheet" media="print" href="/print.css"><style>\n</style>')).toBe(`'sha256-${hashes['\n']}' 'self'`);
  });

  test('allows no style where there is none', () => {
    expect(sources('<main></main>')).toBe("'none'");
  });

  test('allows what may be fetched, pictures, fonts and the manifest of the same host, and nothing else', () => {
    expect(policyFor('').split('; ')).toEqual([
      "default-src 'none'",
      "style-src 'none'",
      "connect-src 'self'",
      "img-src 'self'",
      "font-src 'self'",
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  test('allows scripts of the same host where the page has one, not where it has data only', () => {
    expect(policyFor('<script type="module" src="/a.js"></script>')).toContain("; script-src 'self';");
    expect(policyFor('<script type="application/ld+json">{}</script>')).not.toContain('script-src');
  });

  test('allows a script in the page by hash, and with it files of the same host', () => {
    expect(policyFor('<script>\n</script>')).toContain(`; script-src 'sha256-${hashes['\n']}' 'self';`);
  });

  test('allows a form to lead to the same host', () => {
    expect(policyFor('<form action="/en/"></form>')).toContain("; form-action 'self'");
  });

  test('fits into an attribute in double quotes', () => {
    expect(policyFor('<style>p{}</style>')).not.toContain('"');
  });
});
