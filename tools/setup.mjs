// Runs before anything is installed, so it is plain JavaScript that Node 20 understands.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { findBrowser, installBrowser } from './browser.mjs';

const lock = 'package-lock.json';
const installed = 'node_modules/.package-lock.json';
const upToDate = existsSync(installed) && existsSync('node_modules/.bin/node') && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;

if (!upToDate) {
  console.log('Installing what the project needs (about half a minute) …');
  // Node 20 only starts the installation; the Node that it brings runs everything after it.
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('The packages could not be installed. See the message above; npm must reach its registry.');
    process.exit(1);
  }
}

if (process.argv.includes('--browser') && !(await findBrowser()) && !(await installBrowser())) {
  console.error('The tests need a browser: install Chromium or Chrome, or set CHROME_PATH to one.');
  process.exit(1);
}
