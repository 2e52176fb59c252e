import { localeIds } from '#i18n/locales.ts';
import { isTextType, mediaTypeOf, mediaTypes } from './media-types.ts';
import { routesAt } from './routes.ts';

/** An address that a page had, and the one that it has now: paths as `routes` makes them, with the base. */
export interface Redirect {
  from: string;
  to: string;
}

/** How the site wants to be served, whoever serves it. Every path begins with the base. */
export interface HostingPolicy {
  host: string;
  base: string;
  /** Sent with every page and file. */
  headers: Record<string, string>;
  /** Sent with every response over HTTPS, and with no other (RFC 6797, section 7.2). */
  secureHeaders: Record<string, string>;
  /** `Cache-Control` of files whose name changes with their content, which are these folders and files, and of all others. */
  cache: { lasting: string; lastingFolders: string[]; lastingFiles: string[]; others: string };
  types: { ending: string; type: string; text: boolean }[];
  /** Codings of the copies that lie beside a file of text, the best first; a copy has the name of the file and this suffix. */
  encodings: { name: string; suffix: string }[];
  /** The page for an address that is not there, by the path that it begins with, the longest first. */
  notFound: { under: string; page: string }[];
  /** Files of the folder that are no reader's business, beside those whose name begins with a dot. */
  hidden: string[];
  redirects: Redirect[];
}

/**
 * What a page's own policy (docs/decisions/0006) cannot say, since a browser heeds it in a header alone, and what follows
 * from the site having neither accounts nor scripts of others. Everything on it may be read from anywhere.
 */
const headers = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': ['camera', 'display-capture', 'geolocation', 'microphone', 'midi', 'payment', 'usb']
    .map((name) => `${name}=()`)
    .join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Access-Control-Allow-Origin': '*',
};

/** Files that a host reads from the folder that it serves. */
export const hostFiles = ['_headers', '_redirects', 'vercel.json'];

const lastingName = /(^|\/)search-index-[0-9a-f]{10}\.json$/;

/**
 * The policy for a built folder: `site` is the address that it is published at, `files` are the paths in it. Refuses a
 * kind of file without a type, and a redirect that no host could follow.
 */
export function hostingPolicy(site: string, base: string, files: string[], redirects: Redirect[] = []): HostingPolicy {
  const routes = routesAt(base);
  const faults = [
    ...files
      .filter((file) => !mediaTypeOf(file))
      .map((file) => `${file}: hosts must be told the type of such a file (src/domain/media-types.ts)`),
    ...redirects
      .filter((redirect) => !isPossible(redirect, routes.cover))
      .map(({ from, to }) => `${from} → ${to}: not two different paths of the site`),
  ];
  if (faults.length) throw new Error(`The site cannot be served as it is:\n${faults.join('\n')}`);
  return {
    host: new URL(site).host,
    base: routes.cover,
    headers,
    secureHeaders: { 'Strict-Transport-Security': 'max-age=31536000' },
    cache: {
      lasting: 'public, max-age=31536000, immutable',
      lastingFolders: [routes.asset('_astro/')],
      lastingFiles: files.filter((file) => lastingName.test(file)).map(routes.asset),
      others: 'no-cache',
    },
    types: mediaTypes
      .filter(([ending]) => files.some((file) => `/${file}`.endsWith(ending)))
      .map(([ending, type]) => ({ ending, type, text: isTextType(type) })),
    encodings: [
      { name: 'br', suffix: '.br' },
      { name: 'zstd', suffix: '.zst' },
      { name: 'gzip', suffix: '.gz' },
    ],
    notFound: [...localeIds.map(routes.home), routes.cover].map((under) => ({ under, page: `${under}404.html` })),
    hidden: hostFiles.map(routes.asset),
    redirects,
  };
}

/** Plain characters alone, which the files of every host write alike. */
const isPossible = ({ from, to }: Redirect, base: string) =>
  [from, to].every((path) => path.startsWith(base) && /^(\/[\w.~-]+)*\/(#[\w-]+)?$/.test(path)) && from.endsWith('/') && from !== to;
