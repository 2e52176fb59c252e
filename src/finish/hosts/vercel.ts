import type { HostingPolicy } from '#domain/hosting-policy.ts';
import { escaped } from './pattern.ts';

/**
 * `vercel.json`. Written as `routes`, the form that its shorter ones become, for these cannot answer with status 404.
 * A route with `continue` adds its headers and lets the next one answer. Types of files are Vercel's own.
 */
export function vercelFile({ base, headers, secureHeaders, cache, notFound, redirects }: HostingPolicy): string {
  const adds = (src: string, given: Record<string, string>) => ({ src, headers: given, continue: true });
  const lasting = [...cache.lastingFolders.map((folder) => `${escaped(folder)}.*`), ...cache.lastingFiles.map(escaped)];
  const routes = [
    adds(`${escaped(base)}.*`, { ...headers, ...secureHeaders, 'Cache-Control': cache.others }),
    ...lasting.map((src) => adds(src, { 'Cache-Control': cache.lasting })),
    ...redirects.map(({ from, to }) => ({ src: `${escaped(from)}?`, status: 301, headers: { Location: to } })),
    { src: `(${escaped(base)}(?:[^/]+/)*[^/.]+)`, status: 308, headers: { Location: '$1/' } },
    { handle: 'filesystem' },
    ...notFound.map(({ under, page }) => ({ src: `${escaped(under)}.*`, status: 404, dest: page })),
  ];
  return `${JSON.stringify({ routes }, null, 2)}\n`;
}
