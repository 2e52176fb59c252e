import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * `npm run dev` of the topic in the folder `contentRoot`, on a free port. Give a folder of your own, for it may be written
 * to; a path from the project's root, as Astro wants it.
 */
export async function devServer(contentRoot: string) {
  const server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1', '--port', '0'], {
    env: {
      ...process.env,
      CONTENT_ROOT: contentRoot,
      ASTRO_TELEMETRY_DISABLED: '1',
      ASTRO_DEV_BACKGROUND: '0',
      NO_COLOR: '1',
      // Vite watches no files where the marks of a test runner are set.
      NODE_ENV: undefined,
      VITEST: undefined,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const url = new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk;
      const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
      if (address) resolve(address);
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.once('exit', () => reject(new Error(`astro dev ended:\n${said}`)));
  });
  return {
    url: await url,
    pid: server.pid!,
    /** All that it has printed in the terminal. */
    said: () => said,
    async close() {
      server.kill();
      await once(server, 'exit');
    },
  };
}
