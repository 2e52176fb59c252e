import type { APIRoute } from 'astro';
import { drawCard } from '#data/draw-card.ts';
import { sharePaths } from '#data/share-pictures.ts';

export const getStaticPaths = sharePaths;

export const GET: APIRoute = async ({ props }) =>
  new Response(new Uint8Array(await drawCard(props.card)), { headers: { 'content-type': 'image/png' } });
