import type { APIRoute } from 'astro';
import { editionFile } from '#data/edition-file.ts';

export const GET: APIRoute = () => Response.json(editionFile());
