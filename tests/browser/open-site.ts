import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '../../tools/launch-browser.ts';
import { serveFolder } from '../../tools/serve-folder.ts';
import { editions } from '../editions.ts';

export interface OpenPage {
  page: Page;
  /** Console errors and requests to other hosts; a sound page has none. */
  complaints: string[];
}

/**
 * Serves an edition and opens a browser for the tests of a file; both are closed after them.
 * `open` gives a page at a path of the site, such as `ar/timeline/`, in a context of its own.
 */
export function openSite(edition: keyof typeof editions) {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveFolder>>;
  beforeAll(async () => {
    const { folder, base } = editions[edition];
    site = await serveFolder(folder, { base });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    site?.server.close();
  });

  return {
    url: () => site.url,
    async open(path: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(new URL(site.url).origin) && !request.url().startsWith('data:'))
          complaints.push(`request to ${request.url()}`);
      });
      await page.goto(site.url + path);
      return { page, complaints };
    },
  };
}
