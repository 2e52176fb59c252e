import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Ground, World } from '#domain/map/ground.ts';
import { groundOf } from '#domain/map/ground.ts';
import type { Bounds } from '#domain/map/frame.ts';

let world: World | undefined;
const drawn = new Map<string, Ground>();

/**
 * What lies under a map, cut from Natural Earth at 1:10 million. That is megabytes of JSON and half a second of work: read
 * only where there is a map, and drawn once for the same bounds.
 */
export function groundUnder(bounds: Bounds): Ground {
  const key = JSON.stringify(bounds);
  const ground = drawn.get(key) ?? groundOf((world ??= readWorld()), bounds);
  drawn.set(key, ground);
  return ground;
}

const readWorld = (): World => JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-10m.json'), 'utf8'));
