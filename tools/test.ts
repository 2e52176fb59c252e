/** Runs everything, from types to the browser, and ends with the count of what passed and failed. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { editions, type Edition } from '../tests/editions.ts';

const bin = (name: string) => `node_modules/.bin/${name}`;
const totals = { passed: 0, failed: 0 };

function run(name: string, command: string, parameters: string[], env: NodeJS.ProcessEnv = {}): boolean {
  const started = Date.now();
  const { status } = spawnSync(command, parameters, { stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env } });
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`);
  return status === 0;
}

function step(name: string, command: string, parameters: string[], env?: NodeJS.ProcessEnv): boolean {
  const passed = run(name, command, parameters, env);
  totals[passed ? 'passed' : 'failed'] += 1;
  return passed;
}

function suite(project: string): void {
  const report = `.build/test-${project}.json`;
  rmSync(report, { force: true });
  run(project, bin('vitest'), ['run', '--project', project, '--reporter', 'default', '--reporter', 'json', '--outputFile', report]);
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const brokenFiles = testResults.filter(
      (file: { status: string; assertionResults: unknown[] }) => file.status === 'failed' && !file.assertionResults.length,
    );
    totals.passed += numPassedTests;
    totals.failed += numFailedTests + brokenFiles.length;
  } catch {
    totals.failed += 1;
  }
}

const build = ({ folder, env }: Edition) => step(`build ${folder}`, process.execPath, ['tools/build.ts'], { ...env, OUT_DIR: folder });

mkdirSync('.build', { recursive: true });
step('content', process.execPath, ['tools/check.ts']);
step('types', bin('astro'), ['check']);
step('lint', bin('eslint'), ['.']);
step('format', bin('prettier'), ['--check', '--log-level', 'warn', '.']);
suite('unit');
if (Object.values(editions).map(build).every(Boolean)) {
  suite('built');
  suite('hosts');
  suite('browser');
}
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed ? 1 : 0;
