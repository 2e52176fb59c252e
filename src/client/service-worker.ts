/**
 * Offline reading. A visited page is kept together with the files that it names; without a connection it is shown from
 * there, and any other page gives way to a note in the language of its address.
 *
 * Life of what is stored: each build of the site has a cache of its own, and only pages that bear the mark of that
 * build go into it. The worker of a new build fetches the pages kept so far anew, takes over, and deletes what older
 * builds have stored. Nothing is ever read from another build's cache, so a reader never sees a mixture.
 */
const worker = self as unknown as Worker;
const { scope } = worker.registration;
// Several sites may share a host, and with it the store.
const prefix = `${scope} `;
const current = prefix + __SITE_VERSION__;
const notes = __LOCALES__.map((locale) => `${scope}${locale}/offline/`);
/** Files whose name changes with their content. */
const lasting = /\/_astro\/|\/search-index-|\/forms-/;
const mostPages = 50;

worker.addEventListener('install', (event) => event.waitUntil(prepare()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  if (method !== 'GET' || !url.startsWith(scope)) return;
  if (mode === 'navigate') event.respondWith(page(event));
  else if (lasting.test(url)) event.respondWith(file(event.request));
});

async function prepare() {
  const open = await worker.clients.matchAll({ includeUncontrolled: true });
  const kept = await Promise.all((await olderCaches()).map(async (name) => (await caches.open(name)).keys()));
  const pages = [...kept.flat(), ...open].map(({ url }) => plain(url)).filter((url) => url.startsWith(scope) && !lasting.test(url));
  const fetched = async (url: string) => keep(url, await fetch(url, { cache: 'no-cache' }));
  await Promise.all(notes.map(fetched));
  await Promise.allSettled([...new Set(pages)].slice(-mostPages).map(fetched));
  await worker.skipWaiting();
}

async function takeOver() {
  await Promise.all((await olderCaches()).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

const olderCaches = async () => (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== current);
const plain = (url: string) => url.replace(/[?#].*/, '');

/** The network first, which is asked even if the browser still has the page of an hour ago; without one, what was kept of this build. */
async function page(event: FetchEvent): Promise<Response> {
  const { url } = event.request;
  try {
    const response = await fetch(url, { cache: 'no-cache', redirect: 'manual' });
    event.waitUntil(keep(plain(url), response.clone()).catch(() => {}));
    return response;
  } catch {
    const cache = await caches.open(current);
    const note = notes.find((address) => url.startsWith(address.replace('offline/', ''))) ?? notes[0]!;
    return (await cache.match(plain(url))) ?? (await cache.match(note)) ?? Response.error();
  }
}

async function file(request: Request): Promise<Response> {
  const cache = await caches.open(current);
  const kept = await cache.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await cache.put(request, response.clone());
  return response;
}

/** Keeps a page and the files that it names, if it is a page of this build: while a new one is put up, two are about. */
async function keep(url: string, response: Response) {
  const html = await response.clone().text();
  if (!response.ok || !html.includes(`data-version="${__SITE_VERSION__}"`)) throw new Error(`not of this build: ${url}`);
  const cache = await caches.open(current);
  const files = new Set(html.match(/[^"'(\s]*\/_astro\/[^"')\s]+/g));
  await Promise.all([cache.put(url, response), ...[...files].map(async (name) => (await cache.match(name)) ?? cache.add(name))]);
}

/** What the build fills in (`integrations/offline.ts`), beside the version. */
declare const __LOCALES__: string[];

/** The part of a worker's global scope that is used here; the library of types for pages does not know it. */
interface Worker {
  registration: { scope: string };
  clients: { matchAll(options: { includeUncontrolled: true }): Promise<{ url: string }[]>; claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(name: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(name: 'fetch', listener: (event: FetchEvent) => void): void;
}
interface ExtendableEvent {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
  request: Request;
  respondWith(response: Promise<Response>): void;
}
