import type { APIRoute } from 'astro';
import { drawAhead, printed } from '#data/picture-queue.ts';
import { sharePaths } from '#data/share-pictures.ts';

export function getStaticPaths() {
  const paths = sharePaths();
  // While an editor is at work, only those are drawn that are looked at.
  if (import.meta.env.PROD) drawAhead(paths.map(({ props }) => props.card));
  return paths;
}

export const GET: APIRoute = async ({ props }) => new Response(await printed(props.card), { headers: { 'content-type': 'image/png' } });
