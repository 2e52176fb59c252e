import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import type { FactsLock } from '#domain/facts-lock.ts';
import type { Finding } from '#domain/issue.ts';

export const lockPath = 'facts.lock.json';

/** The lock file as it lies at the root of the project; without `data` where it cannot be read. */
export interface LockFile {
  file: string;
  text: string;
  data?: FactsLock;
  findings: Finding[];
}

const lockSchema = z.strictObject({
  content: z.string(),
  facts: z.record(z.string(), z.string()),
  entries: z.array(z.string()).optional(),
  corrections: z.array(z.string()),
  editorial: z.array(z.strictObject({ date: z.string(), reason: z.string(), facts: z.array(z.string()) })),
});

/** Sixteen digits: enough to notice a change, short enough to read a diff. */
export const digest = (value: string) => createHash('sha256').update(value).digest('hex').slice(0, 16);

/** The lock of the topic in `root`, if there is one. A lock names the folder that it locks, so that a second topic is not held to it. */
export function readLock(root: string, file = lockPath): LockFile | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
  const data = parseLock(text);
  if (data && data.content !== root) return undefined;
  if (data) return { file, text, data, findings: [] };
  return { file, text, findings: [{ rule: 'published-facts', file, at: { line: 1, column: 1 }, message: ['lock-unreadable'] }] };
}

function parseLock(text: string): FactsLock | undefined {
  try {
    return lockSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

export const lockText = (lock: FactsLock) => `${JSON.stringify(lock, null, 2)}\n`;
