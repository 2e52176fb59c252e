import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser } from '../tools/browser.mjs';
import { quiet } from '../tools/launch-browser.ts';
import { peer } from './peers.ts';

/** What Lighthouse says of a page on its simulated phone: scores from 0 to 100 by category, times in milliseconds. */
export interface Verdict {
  scores: Record<string, number>;
  /** Largest contentful paint. */
  lcp: number;
  /** Cumulative layout shift, which has no unit. */
  cls: number;
  /** Total blocking time. */
  tbt: number;
  /** The audits that cost points, as `category: title`. */
  missed: string[];
}

interface Audit {
  title: string;
  score: number | null;
  numericValue?: number;
}
interface Result {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, Audit>;
  runtimeError?: { message: string };
}

/**
 * Opens a browser for Lighthouse. `judge` gives the verdict of one run on one page, whose times are worked out from a load
 * at full speed; `paintedAfter` slows network and processor for real and gives the largest contentful paint, in
 * milliseconds.
 */
export async function openLighthouse() {
  const modules = join(peer('lighthouse'), 'node_modules');
  const load = (path: string) => import(pathToFileURL(join(modules, path)).href);
  const [{ default: lighthouse }, { launch }] = await Promise.all([
    load('lighthouse/core/index.js'),
    load('chrome-launcher/dist/index.js'),
  ]);
  const browser = await launch({ chromePath: await findBrowser(), chromeFlags: ['--headless=new', ...quiet], logLevel: 'error' });
  const run = async (url: string, settings: object): Promise<Result> => {
    const { lhr } = (await lighthouse(url, { port: browser.port, logLevel: 'error', ...settings })) as { lhr: Result };
    if (lhr.runtimeError) throw new Error(`Lighthouse could not judge ${url}: ${lhr.runtimeError.message}`);
    return lhr;
  };
  return {
    async paintedAfter(url: string): Promise<number> {
      const { audits } = await run(url, { throttlingMethod: 'devtools', onlyCategories: ['performance'] });
      return audits['largest-contentful-paint']!.numericValue!;
    },
    async judge(url: string): Promise<Verdict> {
      const lhr = await run(url, {});
      const value = (id: string) => lhr.audits[id]!.numericValue ?? 0;
      const categories = Object.entries(lhr.categories).filter(([, { score }]) => score !== null);
      return {
        scores: Object.fromEntries(categories.map(([id, { score }]) => [id, Math.round(score! * 100)])),
        lcp: value('largest-contentful-paint'),
        cls: value('cumulative-layout-shift'),
        tbt: value('total-blocking-time'),
        missed: categories.flatMap(([id, { auditRefs }]) =>
          auditRefs
            .filter((audit) => audit.weight > 0 && (lhr.audits[audit.id]!.score ?? 1) < 0.9)
            .map((audit) => `${id}: ${lhr.audits[audit.id]!.title}`),
        ),
      };
    },
    close: () => void browser.kill(),
  };
}
