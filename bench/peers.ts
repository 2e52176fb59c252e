import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * The folder of a neighbour in `bench/peers/`, with its packages installed as its lock file names them. Neighbours have
 * packages of their own, so that none of them is ever a dependency of the site.
 *
 * @example peer('starlight') // '/…/bench/peers/starlight'
 */
export function peer(name: string): string {
  const folder = resolve('bench/peers', name);
  const installed = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(join(folder, 'package-lock.json')).mtimeMs) {
    console.error(`Installing ${name} to measure beside it …`);
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: ['ignore', 2, 2] });
  }
  return folder;
}
