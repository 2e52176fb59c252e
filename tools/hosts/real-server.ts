import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { askingAt } from './ask.ts';
import type { Host, Site } from './host.ts';
import { programs } from './server-programs.ts';

export const serverNames = ['nginx', 'caddy', 'apache2'] as const;
export type ServerName = (typeof serverNames)[number];

/** A server that runs, and where. */
export type RunningServer = Host & { port: number };

/**
 * Starts a server on a free port of this machine with the configuration that lies beside the built folder. Nothing of it
 * is changed but address and document root, as whoever deploys does; all that the server writes goes to a folder of
 * its own, which `stop` takes away.
 */
export async function startServer(name: ServerName, { folder, policy }: Site): Promise<RunningServer> {
  const program = programs(name)[name];
  const room = mkdtempSync(join(tmpdir(), `${name}-`));
  const root = join(room, 'www');
  const place = join(root, policy.base).replace(/\/$/, '');
  mkdirSync(dirname(place), { recursive: true });
  // Apache gives up root's rights for those of nobody, who may not see the folder.
  if (name === 'apache2') cpSync(folder, place, { recursive: true });
  else symlinkSync(resolve(folder), place);
  const port = await freePort();
  const { parameters, env } = { nginx, caddy, apache2 }[name](room, root, port, resolve(`${folder}-hosts`));
  const child = spawn(program, parameters, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text));
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const { ask, close } = askingAt(port);
  const kill = () => child.kill('SIGTERM');
  process.once('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    close();
    kill();
    await ended;
    rmSync(room, { recursive: true, force: true });
  };
  for (let attempt = 0; ; attempt += 1) {
    const answer = await ask(policy.base).catch(() => undefined);
    if (answer) return { name, port, ask, stop };
    if (attempt === 100 || child.exitCode !== null) {
      await stop();
      throw new Error(`${name} did not start:\n${said}`);
    }
    await new Promise((done) => setTimeout(done, 100));
  }
}

const nginx = (room: string, root: string, port: number, written: string) => {
  const site = readFileSync(join(written, 'nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace(/.*listen \[::\]:80;\n/, '')
    .replace('root /srv/www;', `root ${root};`);
  writeFileSync(join(room, 'site.conf'), site);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${room}/${kind};`).join(' ');
  // Debian compresses by default, which the site must bear.
  writeFileSync(
    join(room, 'nginx.conf'),
    `daemon off; worker_processes 2; pid ${room}/pid; error_log stderr;${process.getuid?.() === 0 ? ' user root;' : ''}
events { worker_connections 1024; }
http { access_log off; gzip on; ${temporary} include ${room}/site.conf; }`,
  );
  return { parameters: ['-p', room, '-e', 'stderr', '-c', join(room, 'nginx.conf')], env: {} };
};

const caddy = (room: string, root: string, port: number, written: string) => {
  writeFileSync(join(room, 'Caddyfile'), `{\n  admin off\n  auto_https off\n}\nimport ${written}/Caddyfile\n`);
  return {
    parameters: ['run', '--config', join(room, 'Caddyfile'), '--adapter', 'caddyfile'],
    env: { SITE_ADDRESS: `http://127.0.0.1:${port}`, SITE_ROOT: root, XDG_DATA_HOME: room, XDG_CONFIG_HOME: room },
  };
};

const apache2 = (room: string, root: string, port: number) => {
  chmodSync(room, 0o755);
  const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'autoindex', 'rewrite', 'headers'];
  writeFileSync(
    join(room, 'apache.conf'),
    `ServerName localhost
ServerRoot ${room}
PidFile ${room}/pid
ErrorLog ${room}/error.log
DefaultRuntimeDir ${room}
Listen 127.0.0.1:${port}
${process.getuid?.() === 0 ? 'User #65534\nGroup #65534' : ''}
${modules.map((module) => `LoadModule ${module}_module /usr/lib/apache2/modules/mod_${module}.so`).join('\n')}
TypesConfig /dev/null
# As Debian has it, which the site must bear.
AddLanguage br .br
AddType application/x-gzip .gz
DocumentRoot ${root}
<Directory ${root}>
  AllowOverride All
  Options Indexes FollowSymLinks
  Require all granted
</Directory>
`,
  );
  return { parameters: ['-D', 'FOREGROUND', '-f', join(room, 'apache.conf')], env: {} };
};

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
