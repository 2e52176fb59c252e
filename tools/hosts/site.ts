import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { HostingPolicy } from '#domain/hosting-policy.ts';
import { mediaTypeOf } from '#domain/media-types.ts';
import { filesIn } from '#finish/files-in.ts';
import type { Host, Site } from './host.ts';

/** Reads a built folder and the policy that the build wrote beside it. */
export function readSite(folder: string): Site {
  const written = `${folder}-hosts/policy.json`;
  if (!existsSync(written)) throw new Error(`There is no ${written}: run \`npm run build\` first.`);
  const policy = JSON.parse(readFileSync(written, 'utf8')) as HostingPolicy;
  const moved = new Set(policy.redirects.map(({ from }) => from));
  const isCopy = (file: string) => policy.encodings.some(({ suffix }) => file.endsWith(suffix));
  const files = filesIn(folder).filter(
    (file) => !isCopy(file) && !file.startsWith('.') && !policy.hidden.includes(policy.base + file) && !moved.has(addressIn(policy, file)),
  );
  return { folder, policy, files };
}

export const read = ({ folder }: Site, file: string) => readFileSync(join(folder, file));
export const has = ({ folder }: Site, file: string) => existsSync(join(folder, file));

/** The address of a file of the folder; a page is the address of its folder. */
export function addressOf({ policy }: Site, file: string, host: Host): string {
  const address = addressIn(policy, file);
  return host.customs?.dropsHtml ? address.replace(/\.html$/, '') : address;
}

/** A file of each kind, the largest, so that it has copies where any of its kind has. */
export function oneOfEachKind(site: Site): string[] {
  const largest = new Map<string, { file: string; size: number }>();
  for (const file of site.files) {
    const { size } = statSync(join(site.folder, file));
    const kind = mediaTypeOf(file)!;
    if (size > (largest.get(kind)?.size ?? 0)) largest.set(kind, { file, size });
  }
  return [...largest.values()].map(({ file }) => file);
}

const addressIn = ({ base }: HostingPolicy, file: string) => base + file.replace(/(^|\/)index\.html$/, '$1');
