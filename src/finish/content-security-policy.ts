import { createHash } from 'node:crypto';

/** A page with its policy as the second thing in its head, once everything that changes its style sheet has been done. */
export const withPolicy = (html: string) =>
  html.replace('<meta charset="utf-8">', `$&<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}">`);

/**
 * The policy of one page: `default-src 'none'`, and a SHA-256 for each style sheet and script in it (CSP Level 3, section
 * 2.3.1). All else comes from the same host. Astro's own policy lists the hashes of every page on every page, which costs half a
 * kilobyte that does not compress.
 */
export function policyFor(html: string): string {
  const hashes = hashesOf(html, /<style>([\s\S]*?)<\/style>/g);
  // The rules for paper are a file that no screen waits for.
  if (html.includes('<link rel="stylesheet"')) hashes.push("'self'");
  const styles = hashes.length ? hashes.join(' ') : "'none'";
  const allowed = hashesOf(html, /<script>([\s\S]*?)<\/script>/g);
  if (allowed.length || html.includes('<script type="module"')) allowed.push("'self'");
  const scripts = allowed.length ? ` script-src ${allowed.join(' ')};` : '';
  const forms = html.includes('<form') ? "'self'" : "'none'";
  return `default-src 'none'; style-src ${styles};${scripts} connect-src 'self'; img-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action ${forms}`;
}

const hashesOf = (html: string, elements: RegExp) =>
  [...html.matchAll(elements)].map(([, text]) => `'sha256-${createHash('sha256').update(text!).digest('base64')}'`);
