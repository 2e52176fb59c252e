import type { APIRoute } from 'astro';
import { dataFile, dataPaths } from '#data/open-data.ts';

export const getStaticPaths = dataPaths;

export const GET: APIRoute = ({ params }) => dataFile(params.file!);
