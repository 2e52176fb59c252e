import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A user's path often leaves out the folders of servers. */
const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];
/** Where a package of Debian has another name than its program. */
const packages: Record<string, string> = { apache2: 'apache2-bin' };
/** What was asked of apt-get already: it will not find the second time what it did not find the first. */
const tried = new Set<string>();

const find = (name: string): string | undefined => folders.map((folder) => join(folder, name)).find(existsSync);

/**
 * The paths of these programs, which are installed by apt-get where they are missing and where it may.
 * Throws with a sentence that says what to do.
 */
export function programs<Name extends string>(...names: Name[]): Record<Name, string> {
  const missing = () => names.filter((name) => !find(name));
  install(missing().filter((name) => !tried.has(name)));
  const lacking = missing();
  if (lacking.length)
    throw new Error(
      `${lacking.join(' and ')} could not be found or installed. On Debian or Ubuntu: apt-get install ${packagesOf(lacking)}. ` +
        'To leave out the real servers, and see it said: SERVERS=off.',
    );
  return Object.fromEntries(names.map((name) => [name, find(name)])) as Record<Name, string>;
}

const packagesOf = (names: string[]) => names.map((name) => packages[name] ?? name).join(' ');

function install(names: string[]) {
  if (!names.length) return;
  for (const name of names) tried.add(name);
  console.log(`Not on this machine: ${names.join(', ')}; trying to install …`);
  const command = [
    'apt-get update -qq',
    `apt-get install -y -qq --no-install-recommends ${packagesOf(names)}`,
    // A package starts its server, which nobody asked for.
    `{ ! command -v systemctl || systemctl disable --now ${names.join(' ')}; }`,
  ].join(' && ');
  spawnSync('sh', ['-c', command], { stdio: 'ignore', timeout: 240_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
