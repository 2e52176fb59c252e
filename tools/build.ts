import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { swapFolders } from './swap-folders.ts';

const target = process.env.OUT_DIR ?? 'dist';
/** The site, and what servers read beside it. */
const folders = [target, `${target}-hosts`];
const swap = swapFolders(folders);
// Whoever only wants to look at the site need not wait for what a server would send.
const withoutCopies = process.argv.includes('--no-copies') ? { COMPRESS: 'off' } : {};

// Each step is a process of its own, so that its memory is free again before the next one needs it.
if (spawnSync(process.execPath, ['tools/check.ts'], { stdio: 'inherit' }).status !== 0) {
  console.error(`Nothing was built; ${target}/ is as it was.`);
  process.exit(1);
}

const env = {
  ...process.env,
  ...withoutCopies,
  // Whatever the shell says of the environment: pages would differ without a word.
  NODE_ENV: 'production',
  OUT_DIR: swap.fresh[0],
  ASTRO_TELEMETRY_DISABLED: '1',
};
for (const command of [['node_modules/astro/bin/astro.mjs', 'build'], ['tools/finish.ts']]) {
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit', env });
  if (status === 0) continue;
  for (const folder of swap.fresh) rmSync(folder, { recursive: true, force: true });
  console.error(`The build failed; ${target}/ is as it was.`);
  process.exit(status ?? 1);
}
try {
  swap.finish();
} catch (error) {
  console.error(`${target}/ cannot be replaced and is as it was: ${(error as Error).message}`);
  console.error('Make it a folder that may be renamed (no mount, not read-only), or choose another with OUT_DIR.');
  process.exitCode = 1;
}
