import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Content } from '#domain/content.ts';
import { groundOf, type Ground, type World } from '#domain/map/ground.ts';

let world: World | undefined;

/** What lies under each map of a topic, cut from Natural Earth at 1:10 million. It is megabytes of JSON, read only where there is a map. */
export function groundsOf(content: Content | undefined): Map<string, Ground> {
  const grounds = new Map<string, Ground>();
  for (const { id, data } of content?.maps.values() ?? []) grounds.set(id, groundOf((world ??= readWorld()), data.bounds));
  return grounds;
}

const readWorld = (): World => JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-10m.json'), 'utf8'));
