import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a package of Debian has another name than its program. */
const packages: Record<string, string> = { apache2: 'apache2-bin' };
/** A user's path often leaves out the folders of servers. */
const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];

export const findProgram = (name: string): string | undefined => folders.map((folder) => join(folder, name)).find(existsSync);

/**
 * The paths of these programs, which are installed by apt-get where they are missing and where it may.
 * Throws with a sentence that says what to do.
 */
export function programs<Name extends string>(...names: Name[]): Record<Name, string> {
  const missing = names.filter((name) => !findProgram(name));
  const needed = missing.map((name) => packages[name] ?? name).join(' ');
  if (missing.length) {
    console.log(`Not on this machine: ${missing.join(', ')}; trying to install …`);
    const install = `apt-get update -qq && apt-get install -y -qq --no-install-recommends ${needed}`;
    // The packages would start their servers, which nobody asked for: RUNLEVEL=1 is how one says no.
    spawnSync('sh', ['-c', install], {
      stdio: 'ignore',
      timeout: 240_000,
      env: { ...process.env, RUNLEVEL: '1', DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  const found = names.map((name) => [name, findProgram(name)] as const);
  const lacking = found.filter(([, path]) => !path).map(([name]) => name);
  if (lacking.length)
    throw new Error(
      `${lacking.join(' and ')} could not be found or installed. On Debian or Ubuntu: apt-get install ${needed}. ` +
        'To leave out the real servers, and see it said: SERVERS=off.',
    );
  return Object.fromEntries(found) as Record<Name, string>;
}
