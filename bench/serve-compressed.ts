import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
const isText = (type: string) => /^text|json|xml/.test(type);

/**
 * Serves a folder as a host in production does, whichever system made it: brotli of the highest quality, made once for each
 * file, hashed files cached for good, pages asked for again, unknown addresses answered with the nearest `404.html`.
 */
export async function serveCompressed(folder: string): Promise<{ url: string; close: () => void }> {
  const made = new Map<string, Buffer>();
  const body = (file: string, compressed: boolean) => {
    const key = `${compressed} ${file}`;
    if (!made.has(key)) made.set(key, compressed ? brotliCompressSync(readFileSync(file)) : readFileSync(file));
    return made.get(key)!;
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://localhost').pathname);
    const asked = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const isThere = existsSync(asked) && statSync(asked).isFile();
    const file = isThere ? asked : nearest404(folder, path);
    if (!file) return void response.writeHead(404).end();
    const type = types[extname(file)] ?? 'application/octet-stream';
    const compressed = isText(type) && (request.headers['accept-encoding'] ?? '').includes('br');
    response.writeHead(isThere ? 200 : 404, {
      'content-type': type,
      'cache-control': path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      vary: 'accept-encoding',
      ...(compressed && { 'content-encoding': 'br' }),
    });
    response.end(body(file, compressed));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    url: `http://localhost:${port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function nearest404(folder: string, path: string): string | undefined {
  const segments = path.split('/').slice(1, -1);
  const folders = segments.map((_, index) => join(folder, ...segments.slice(0, segments.length - index)));
  return [...folders, folder].map((each) => join(each, '404.html')).find((file) => existsSync(file));
}
