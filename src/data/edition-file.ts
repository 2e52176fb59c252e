import { routesAt } from '#domain/routes.ts';
import { editionDay } from '#domain/updates.ts';
import { editionName } from './edition.ts';
import { toolVersions } from './packages.ts';
import { content } from './topic.ts';

/**
 * What `/edition.json` says of this edition besides its files, which `finish/edition-digests.ts` adds when all are
 * written: its name and day, where it is published, the digest of what it is built from, and its tools.
 */
export const editionFile = () => ({
  name: editionName,
  date: editionDay(content),
  address: new URL(routesAt(import.meta.env.BASE_URL).cover, import.meta.env.SITE).href,
  inputs: `sha256:${__SITE_INPUTS__}`,
  tools: toolVersions(),
});
