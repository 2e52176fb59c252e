import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Cost {
  seconds: number;
  /** Of processor time, of the command and all that it started. */
  cpuSeconds: number;
  /** The most that the command and all that it started held at one moment, in bytes of resident memory. */
  peakMemory: number;
}

/** Clock ticks a second in /proc (proc_pid_stat(5)), a constant of Linux on every processor that Node runs on. */
const ticks = 100;
const pageSize = 4096;
const everyMs = 100;

/**
 * Runs a command and says what it cost, read from /proc ten times a second. Memory shared by several of its processes
 * counts once for each, so the peak is rather too high than too low. Throws with the output if the command fails.
 */
export function costOf(command: string, parameters: string[], { cwd = '.', env = {} as Record<string, string> } = {}): Promise<Cost> {
  const started = process.hrtime.bigint();
  const child = spawn(command, parameters, { cwd, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output = `${output}${chunk}`.slice(-4000)));
  const cost: Cost = { seconds: 0, cpuSeconds: 0, peakMemory: 0 };
  const timer = setInterval(() => {
    const { cpuSeconds, memory } = useOf(child.pid!);
    cost.cpuSeconds = Math.max(cost.cpuSeconds, cpuSeconds);
    cost.peakMemory = Math.max(cost.peakMemory, memory);
  }, everyMs);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => {
      clearInterval(timer);
      cost.seconds = Number(process.hrtime.bigint() - started) / 1e9;
      if (status === 0) resolve(cost);
      else reject(new Error(`${command} ${parameters.join(' ')} ended with ${status}:\n${output}`));
    });
  });
}

/** What a process and all that it started have used of the processor, and hold in memory now. */
export function useOf(root: number) {
  const processes = new Map<number, { parent: number; cpuSeconds: number; memory: number }>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      // The name of the program stands in brackets and may hold spaces; what follows does not.
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')
        .map(Number);
      const spent = fields[11]! + fields[12]! + fields[13]! + fields[14]!;
      processes.set(Number(name), { parent: fields[1]!, cpuSeconds: spent / ticks, memory: fields[21]! * pageSize });
    } catch {
      // It has ended meanwhile.
    }
  }
  const belongs = (pid: number): boolean => pid === root || (processes.has(pid) && belongs(processes.get(pid)!.parent));
  const own = [...processes].filter(([pid]) => belongs(pid)).map(([, use]) => use);
  return { cpuSeconds: sum(own.map((use) => use.cpuSeconds)), memory: sum(own.map((use) => use.memory)) };
}

/** How many bytes all files of a folder hold, and how many of them are pages. */
export function sizeOf(folder: string): { bytes: number; pages: number } {
  const files = (readdirSync(folder, { recursive: true }) as string[]).map((file) => join(folder, file));
  return {
    bytes: sum(files.map((file) => statSync(file)).map((stat) => (stat.isFile() ? stat.size : 0))),
    pages: files.filter((file) => file.endsWith('.html')).length,
  };
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
