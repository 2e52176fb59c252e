import type { Host, Site } from './host.ts';

export interface Outcome {
  checks: number;
  /** One sentence each. */
  failures: string[];
}

export type Check = (host: Host, site: Site, expect: Expect) => Promise<void>;
/** Counts a check; a failure is told with the address that was asked for. */
export type Expect = (holds: boolean, path: string, failure: string) => void;

/** Runs one check against one host. */
export async function outcomeOf(check: Check, host: Host, site: Site): Promise<Outcome> {
  const outcome: Outcome = { checks: 0, failures: [] };
  await check(host, site, (holds, path, failure) => {
    outcome.checks += 1;
    if (!holds) outcome.failures.push(`${host.name}: ${path}: ${failure}`);
  });
  return outcome;
}

/** Sixteen at a time: more does not help, and less leaves a core idle. */
export async function each<Item>(items: Item[], work: (item: Item) => Promise<void>) {
  const waiting = [...items];
  const next = async () => {
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) await work(item);
  };
  await Promise.all(Array.from({ length: 16 }, next));
}
