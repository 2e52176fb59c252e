/** Serves a built folder as each host would, and says what does not hold: `npm run verify:hosts -- dist`. */
import { checksFor } from './hosts/checks.ts';
import { copiesOutcome } from './hosts/copies.ts';
import { outcomeOf, type Outcome } from './hosts/outcome.ts';
import { serverNames, startServer } from './hosts/real-server.ts';
import { readSite } from './hosts/site.ts';
import { staticHosts } from './hosts/static-hosts.ts';

const site = readSite(process.argv[2] ?? process.env.OUT_DIR ?? 'dist');
const total: Outcome = { checks: 0, failures: [] };
const tell = (name: string, { checks, failures }: Outcome) => {
  console.log(`${failures.length ? '✗' : '✓'} ${name}: ${checks} checks, ${failures.length} failed`);
  total.checks += checks;
  total.failures.push(...failures);
};

console.log(`${site.files.length} files of ${site.folder}/, served at ${site.policy.base}`);
tell('compressed copies', copiesOutcome(site));
if (process.env.SERVERS === 'off') console.warn('SERVERS=off: nginx, Caddy and Apache are left out.');
const started = process.env.SERVERS === 'off' ? [] : serverNames.map((name) => () => startServer(name, site));
for (const start of [...started, ...Object.values(staticHosts).map((host) => async () => host(site))]) {
  const host = await start();
  try {
    const outcomes: Outcome[] = [];
    for (const check of Object.values(checksFor(host))) outcomes.push(await outcomeOf(check, host, site));
    tell(host.name, {
      checks: outcomes.reduce((sum, { checks }) => sum + checks, 0),
      failures: outcomes.flatMap(({ failures }) => failures),
    });
  } finally {
    await host.stop();
  }
}

for (const failure of total.failures.slice(0, 50)) console.error(failure);
console.log(`${total.checks} checks, ${total.failures.length} failed`);
process.exitCode = total.failures.length ? 1 : 0;
