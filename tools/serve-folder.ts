import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Serves a built folder as a plain static host does: `index.html` of a folder, and for an unknown address the nearest
 * `404.html` up the tree. `base` is the path under which the site was built; port 0 takes a free one.
 */
export async function serveFolder(folder: string, { port = 0, base = '/' } = {}): Promise<{ server: Server; url: string }> {
  const files = sirv(folder, { etag: true, dotfiles: false });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(nearest404(folder, path.slice(base.length - 1))));
    };
    if (!path.startsWith(base)) return notFound();
    request.url = path.slice(base.length - 1);
    files(request, response, notFound);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const { port: taken } = server.address() as { port: number };
  return { server, url: `http://localhost:${taken}${base}` };
}

function nearest404(folder: string, path: string): string {
  const segments = path
    .split('?')[0]!
    .split('/')
    .filter((segment) => /^[a-z0-9-]+$/i.test(segment));
  for (let depth = segments.length; depth > 0; depth -= 1) {
    const file = join(folder, ...segments.slice(0, depth), '404.html');
    if (existsSync(file)) return file;
  }
  return join(folder, '404.html');
}
