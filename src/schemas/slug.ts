import { z } from 'astro/zod';

export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The id of an entry: file name and URL segment in every language. */
export const slug = z.string().regex(slugPattern, 'slug');

/** A list of ids of one collection; which ids exist is judged by the references rule, not here. */
export const slugs = (of: string) =>
  z
    .array(slug)
    .refine((ids) => new Set(ids).size === ids.length, 'twice')
    .describe(`Ids of ${of}.`);
