import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { printIssues } from '#loader/issue-report.ts';
import { readContent } from '#loader/read-content.ts';
import { contentRoot } from './content-root.ts';

const target = process.env.OUT_DIR ?? 'dist';
const workshop = '.build';
const fresh = join(workshop, `next-${process.pid}`);
const old = join(workshop, `old-${process.pid}`);

const { issues, texts } = readContent(contentRoot);
if (issues.length) {
  printIssues(issues, texts);
  console.error(`Nothing was built; ${target}/ is as it was.`);
  process.exit(1);
}

// The site is built beside the old one and takes its place in one step, so that `dist/` is never half new.
mkdirSync(workshop, { recursive: true });
const { status } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
  stdio: 'inherit',
  // Whatever the shell says: pages would differ without a word.
  env: { ...process.env, NODE_ENV: 'production', OUT_DIR: fresh, ASTRO_TELEMETRY_DISABLED: '1' },
});
if (status !== 0) {
  rmSync(fresh, { recursive: true, force: true });
  console.error(`The build failed; ${target}/ is as it was.`);
  process.exit(status ?? 1);
}
if (existsSync(target)) renameSync(target, old);
renameSync(fresh, target);
rmSync(old, { recursive: true, force: true });
