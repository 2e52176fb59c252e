import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export interface Swap {
  /** Where each of the new folders is to be made. */
  fresh: string[];
  /** Puts the new folders in the place of the old ones; throws, with all as it was, if one cannot be replaced. */
  finish(): void;
}

/**
 * Folders are made in the workshop and take the place of the old ones when all are whole, so that a reader never finds
 * half a site. What builds that were killed have left behind is cleared away first; was one killed between two renames,
 * the old folder goes back to its place. The targets stand in one folder.
 *
 * @example const swap = swapFolders(['dist']); // write into swap.fresh[0], then
 * swap.finish();
 */
export function swapFolders(targets: string[]): Swap {
  // Beside the targets, so that a folder moves from one to the other by its name alone.
  const workshop = join(dirname(targets[0]!), '.build');
  mkdirSync(workshop, { recursive: true });
  const name = (kind: string, target: string, pid: number) => join(workshop, `${kind}-${pid}-${basename(target)}`);
  for (const left of readdirSync(workshop)) {
    const [, kind, pid, target] = /^(next|old)-(\d+)-(.+)$/.exec(left) ?? [];
    if (!target || isRunning(Number(pid))) continue;
    const place = targets.find((of) => basename(of) === target);
    if (kind === 'old' && place && !existsSync(place)) renameSync(join(workshop, left), place);
    else rmSync(join(workshop, left), { recursive: true, force: true });
  }

  const fresh = targets.map((target) => name('next', target, process.pid));
  return {
    fresh,
    finish() {
      const moved: [string, string][] = [];
      const move = (from: string, to: string) => {
        if (!existsSync(from)) return;
        renameSync(from, to);
        moved.push([from, to]);
      };
      const old = targets.map((target) => name('old', target, process.pid));
      try {
        targets.forEach((target, index) => {
          move(target, old[index]!);
          move(fresh[index]!, target);
        });
      } catch (error) {
        for (const [from, to] of moved.reverse()) renameSync(to, from);
        for (const folder of fresh) rmSync(folder, { recursive: true, force: true });
        throw error;
      }
      for (const folder of old) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
