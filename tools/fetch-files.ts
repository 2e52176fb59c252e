import type { FileDigest } from '#domain/edition-files.ts';
import { hostFiles } from '#domain/hosting-policy.ts';
import { digestOf } from '#finish/edition-digests.ts';

/** So many requests are under way at once. */
const atOnce = 12;
const patience = 30_000;

/** Whether a file is for readers; what tells a host how to serve the site, most hosts keep to themselves. */
export const isServed = (path: string) => !hostFiles.includes(path) && !/(^|\/)\./.test(path);

/**
 * The files of a published site: each of `listed` under `base`, a page by the address that its readers use. What the host
 * does not have is left out; an answer that is no answer (a 500, a broken connection) throws. A host that leads readers
 * from a moved page to where the page itself would lead them has the page.
 */
export async function digestsAt(base: string, listed: Record<string, FileDigest>): Promise<Map<string, FileDigest>> {
  const found = new Map<string, FileDigest>();
  const waiting = Object.entries(listed).values();
  const worker = async () => {
    for (const [path, as] of waiting) {
      const digest = await fetchDigest(base, path, as);
      if (digest) found.set(path, digest);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return found;
}

async function fetchDigest(base: string, path: string, as: FileDigest): Promise<FileDigest | undefined> {
  const address = new URL(
    path
      .split('/')
      .map(encodeURIComponent)
      .join('/')
      .replace(/(^|\/)index\.html$/, '$1'),
    base,
  );
  const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
  // The address of an answer has no fragment.
  if (as.leadsTo && response.redirected && response.url === new URL(as.leadsTo.replace(/#.*/, ''), address).href) {
    await response.body?.cancel();
    return as;
  }
  const isErrorPage = /(^|\/)404\.html$/.test(path);
  if (response.status === 404 && !isErrorPage) return void (await response.body?.cancel());
  if (!response.ok && !isErrorPage) throw new Error(`${address.href} answers ${response.status}.`);
  return digestOf(new Uint8Array(await response.arrayBuffer()));
}

/** The text at an address; anything but an answer of 200 throws. */
export async function fetchText(address: string): Promise<string> {
  const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  return response.text();
}
