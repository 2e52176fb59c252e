import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localeIds } from '#i18n/locales.ts';
import { pageTypes } from '../../tests/page-types.ts';
import { median } from '../figures.ts';
import { openLighthouse, type Verdict } from '../lighthouse.ts';
import { serveCompressed } from '../serve-compressed.ts';
import { realSite } from '../site.ts';
import { starlightOfPages } from '../starlight-of-pages.ts';

export const title = 'Lighthouse, on its simulated phone';

/** Pages whose text Starlight shows as well. */
const compared = localeIds.flatMap((locale) => [`${locale}/timeline/2023-09-20-ceasefire/`, `${locale}/background/since-then/`]);
/** How often a page beside a neighbour is judged; the run in the middle counts. */
const runs = 3;

export async function measure() {
  const { folder } = await realSite();
  const starlight = await starlightOfPages('starlight-of-pages', folder, compared);
  const [ours, theirs] = [await serveCompressed(folder), await serveCompressed(starlight)];
  const floor = await serveCompressed(oneLine());
  const lighthouse = await openLighthouse();
  const missed = new Map<string, string[]>();
  const row = (page: string, { scores, lcp, cls, tbt }: Verdict, painted?: number) => [
    page,
    Object.values(scores).join(' · '),
    `${Math.round(lcp)} ms`,
    painted ? `${Math.round(painted)} ms` : '',
    cls.toFixed(3),
    `${Math.round(tbt)} ms`,
  ];
  try {
    const rows: string[][] = [];
    let categories: string[] = [];
    // Turn and turn about, so that what else the machine does falls on both.
    const addresses = [floor.url, ...compared.flatMap((path) => [ours.url + path, theirs.url + path])];
    const judged = new Map(addresses.map((address): [string, Verdict[]] => [address, []]));
    const painted = new Map(addresses.map((address): [string, number[]] => [address, []]));
    for (let run = 0; run < runs; run += 1)
      for (const address of addresses) {
        judged.get(address)!.push(await lighthouse.judge(address));
        painted.get(address)!.push(await lighthouse.paintedAfter(address));
      }
    const of = (address: string) => ({ verdict: middle(judged.get(address)!), painted: median(painted.get(address)!) });
    const add = (name: string, address: string) => rows.push(row(name, of(address).verdict, of(address).painted));
    add('one line of text and nothing else', floor.url);
    for (const path of compared) {
      add(`**${path}**`, ours.url + path);
      add('the same text in Starlight', theirs.url + path);
    }
    const besides = (value: (address: string) => number) => {
      const ratios = compared.map((path) => value(ours.url + path) / value(theirs.url + path));
      return `${ratios.map((ratio) => ratio.toFixed(2)).join(', ')}; median ${median(ratios).toFixed(2)}`;
    };
    for (const path of pageTypes) {
      const verdict = await lighthouse.judge(ours.url + path);
      categories = Object.keys(verdict.scores);
      rows.push(row(path || 'the cover', verdict));
      for (const audit of verdict.missed) missed.set(audit, [...(missed.get(audit) ?? []), path || 'the cover']);
    }
    return {
      head: ['page', categories.join(' · '), 'LCP', 'LCP, slowed for real', 'CLS', 'TBT'],
      rows,
      notes: [
        'Targets: 100 in every category, CLS 0, LCP at most half of Starlight’s.',
        `LCP beside Starlight’s, the middle of ${runs} runs each: ${besides((address) => of(address).verdict.lcp)}.`,
        `The same with network and processor slowed for real (Lighthouse’s \`devtools\` throttling of the same phone), instead of worked out from a load at full speed: ${besides((address) => of(address).painted)}. There a typeface that comes late holds nothing up, as on a phone; the reckoning counts every file that was fetched before the paint.`,
        ...[...missed].map(
          ([audit, pages]) =>
            `Costs points: ${audit} On ${pages.length} pages: ${pages.slice(0, 4).join(', ')}${pages.length > 4 ? ' …' : ''}`,
        ),
        'Pages of errors and of reading offline ask search engines to leave them out, which Lighthouse counts against them.',
        'Both sites served by one small server with brotli of the highest quality and the caching of a host in production.',
      ],
    };
  } finally {
    lighthouse.close();
    for (const server of [ours, theirs, floor]) server.close();
  }
}

/** The run whose LCP is in the middle. */
const middle = (verdicts: Verdict[]) => [...verdicts].sort((a, b) => a.lcp - b.lcp)[verdicts.length >> 1]!;

/** The least that a page can be: what it takes on this phone is taken by every page. */
function oneLine(): string {
  const folder = mkdtempSync(join(tmpdir(), 'one-line-'));
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>One line</title><p>One line of text.',
  );
  return folder;
}
