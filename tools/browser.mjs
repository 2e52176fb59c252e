import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium that is on this machine, or `undefined`: CHROME_PATH, the system's, or Playwright's own. */
export async function findBrowser() {
  const inPath = names.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));
  const { chromium } = await import('playwright-core');
  return [process.env.CHROME_PATH, ...inPath, ...elsewhere, chromium.executablePath()].find((path) => path && isProgram(path));
}

/** Tries Playwright's download, then the system's package where this user may install it. Gives the path, or `undefined`. */
export async function installBrowser() {
  console.log('No browser found; trying to install one …');
  const attempts = [
    ['node', ['node_modules/playwright-core/cli.js', 'install', 'chromium']],
    ['sh', ['-c', 'command -v apt-get && apt-get update -qq && apt-get install -y -qq chromium']],
  ];
  for (const [command, parameters] of attempts) {
    spawnSync(command, parameters, { stdio: 'ignore', timeout: 240_000 });
    const found = await findBrowser();
    if (found) return found;
  }
  return undefined;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return existsSync(path);
  } catch {
    return false;
  }
}
