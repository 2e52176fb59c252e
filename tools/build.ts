import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { printIssues } from '#loader/issue-report.ts';
import { readContent } from '#loader/read-content.ts';
import { contentRoot } from '#loader/content-root.ts';
import { swapFolders } from './swap-folders.ts';

const target = process.env.OUT_DIR ?? 'dist';
/** The site, and what servers read beside it. */
const folders = [target, `${target}-hosts`];
const swap = swapFolders(folders);
// Whoever only wants to look at the site need not wait for what a server would send.
const withoutCopies = process.argv.includes('--no-copies') ? { COMPRESS: 'off' } : {};

const { issues, texts } = readContent(contentRoot);
if (issues.length) {
  printIssues(issues, texts);
  console.error(`Nothing was built; ${target}/ is as it was.`);
  process.exit(1);
}

const { status } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
  stdio: 'inherit',
  // Whatever the shell says of the environment: pages would differ without a word.
  env: { ...process.env, ...withoutCopies, NODE_ENV: 'production', OUT_DIR: swap.fresh[0], ASTRO_TELEMETRY_DISABLED: '1' },
});
if (status !== 0) {
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
