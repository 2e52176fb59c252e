import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';

/** What keeps a browser from doing anything of its own accord while something is tested or measured. */
export const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export const launchBrowser = async () => chromium.launch({ executablePath: await findBrowser(), args: quiet });
