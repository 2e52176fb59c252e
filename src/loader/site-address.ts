import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { contentRoot } from './content-root.ts';

const { url } = parse(readFileSync(`${contentRoot}/site.yaml`, 'utf8'));

/** Where the site is published, and below which path of it, with a slash at both ends; SITE_URL and BASE_PATH name others. */
export const siteAddress: { site: string; base: string } = {
  site: process.env.SITE_URL ?? url,
  base: `/${process.env.BASE_PATH ?? ''}/`.replaceAll(/\/+/g, '/'),
};
