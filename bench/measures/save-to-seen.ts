import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { devServer } from '../../tests/dev-server.ts';
import { launchBrowser } from '../../tools/launch-browser.ts';
import { useOf } from '../cost.ts';
import { median, milliseconds } from '../figures.ts';

export const title = 'From saving to seeing';

/** How often each file is saved. */
const saves = 12;
/** Long enough for the page to be at rest, as it is while an editor writes. */
const restMs = 1200;

const files = {
  'an event': 'timeline/2023-09-20-ceasefire',
  'a chapter': 'background/since-then',
  'a figure': 'figures/ilham-aliyev',
};

export async function measure() {
  const topic = relative('.', mkdtempSync(join(tmpdir(), 'save-to-seen-')));
  cpSync('src/content', topic, { recursive: true });
  const server = await devServer(topic);
  const browser = await launchBrowser();
  try {
    const rows: string[][] = [];
    for (const [name, path] of Object.entries(files)) {
      const trials = await savesOf(join(topic, `${path}.en.mdx`), `${server.url}en/${path}/`, browser, server.pid);
      const waits = trials.map(({ wait }) => wait);
      rows.push([
        name,
        milliseconds(median(waits)),
        milliseconds(Math.max(...waits)),
        milliseconds(median(trials.map(({ work }) => work))),
      ]);
    }
    return {
      head: ['saved in `npm run dev`', 'seen after, median', 'worst', 'processor of the server, median'],
      rows,
      notes: [
        `The real topic, a word added to the English text, ${saves} times each; the page is open in a browser that nobody touches. All rules are judged before the page is made.`,
        'Seen: the first frame after the one that was painted with the word. Target: at most 500 ms.',
      ],
    };
  } finally {
    await browser.close();
    await server.close();
    rmSync(topic, { recursive: true });
  }
}

/** Saves a text again and again; for each time how long until it was seen, and how long the server worked, in milliseconds. */
async function savesOf(file: string, url: string, browser: Browser, pid: number) {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    const look = () => {
      const mark = sessionStorage.getItem('mark');
      if (mark && document.body?.textContent.includes(mark)) {
        sessionStorage.removeItem('mark');
        requestAnimationFrame(() => console.debug(`seen ${performance.timeOrigin + performance.now()}`));
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(url);
  const original = readFileSync(file, 'utf8');
  const spot = original.indexOf(' the ', original.indexOf('\n---\n'));
  const trials: { wait: number; work: number }[] = [];
  for (let trial = 0; trial < saves; trial += 1) {
    await pause(restMs);
    // Letters alone: a numeral would have to stand in the translation too.
    const mark = `Mark${String.fromCharCode(97 + trial)}`;
    await page.evaluate((text) => sessionStorage.setItem('mark', text), mark);
    const seen = page.waitForEvent('console', { predicate: (message) => message.text().startsWith('seen '), timeout: 60_000 });
    const [before, saved] = [useOf(pid).cpuSeconds, Date.now()];
    writeFileSync(file, `${original.slice(0, spot)} ${mark}${original.slice(spot)}`);
    const wait = Number((await seen).text().slice(5)) - saved;
    trials.push({ wait, work: (useOf(pid).cpuSeconds - before) * 1000 });
  }
  writeFileSync(file, original);
  await page.close();
  return trials;
}
