import { execFileSync } from 'node:child_process';
import { cpus, release, totalmem, type } from 'node:os';
import { findBrowser } from '../tools/browser.mjs';

const said = (command: string, parameters: string[]) => execFileSync(command, parameters, { encoding: 'utf8' }).trim();

/** One line that says when, of which commit and on what machine a figure was measured. */
export async function circumstances(): Promise<string> {
  const browser = await findBrowser();
  const changed = said('git', ['status', '--porcelain', '--', '.', ':!docs/bench.md']) ? ' and changes not committed' : '';
  return [
    `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    `commit ${said('git', ['rev-parse', '--short', 'HEAD'])}${changed}`,
    `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`,
    `${type()} ${release()}`,
    `Node ${process.versions.node}`,
    browser ? said(browser, ['--version']) : 'no browser',
  ].join(' · ');
}
