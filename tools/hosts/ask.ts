import { Agent, request } from 'node:http';
import type { Answer } from './host.ts';

/** A way to ask a server on this machine; `close` ends its connections. */
export function askingAt(port: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<Answer>((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, path, method, headers, agent }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () =>
          resolve({ status: response.statusCode!, headers: response.headers as Record<string, string>, body: Buffer.concat(parts) }),
        );
      });
      asked.on('error', reject);
      asked.end();
    });
  return { ask, close: () => agent.destroy() };
}
