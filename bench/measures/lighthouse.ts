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
  const row = (page: string, { scores, lcp, cls, tbt }: Verdict) => [
    page,
    Object.values(scores).join(' · '),
    `${Math.round(lcp)} ms`,
    cls.toFixed(3),
    `${Math.round(tbt)} ms`,
  ];
  try {
    const rows: string[][] = [];
    let categories: string[] = [];
    // Turn and turn about, so that what else the machine does falls on both.
    const beside = new Map<string, Verdict[]>();
    for (let run = 0; run < runs; run += 1)
      for (const path of compared)
        for (const { url } of [ours, theirs])
          beside.set(url + path, [...(beside.get(url + path) ?? []), await lighthouse.judge(url + path)]);
    const bare: Verdict[] = [];
    for (let run = 0; run < runs; run += 1) bare.push(await lighthouse.judge(floor.url));
    rows.push(row('one line of text and nothing else', middle(bare)));
    const ratios = compared.map((path) => {
      const [own, other] = [ours, theirs].map(({ url }) => middle(beside.get(url + path)!));
      rows.push(row(`**${path}**`, own!), row('the same text in Starlight', other!));
      return own!.lcp / other!.lcp;
    });
    for (const path of pageTypes) {
      const verdict = await lighthouse.judge(ours.url + path);
      categories = Object.keys(verdict.scores);
      rows.push(row(path || 'the cover', verdict));
      for (const audit of verdict.missed) missed.set(audit, [...(missed.get(audit) ?? []), path || 'the cover']);
    }
    return {
      head: ['page', categories.join(' · '), 'LCP', 'CLS', 'TBT'],
      rows,
      notes: [
        'Targets: 100 in every category, CLS 0, LCP at most half of Starlight’s.',
        `LCP beside Starlight’s, the middle of ${runs} runs each: ${ratios.map((ratio) => ratio.toFixed(2)).join(', ')}; median ${median(ratios).toFixed(2)}.`,
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
