import type { APIRoute } from 'astro';
import { bill } from '#data/packages.ts';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(bill(), null, 1)}\n`, { headers: { 'content-type': 'application/vnd.cyclonedx+json' } });
