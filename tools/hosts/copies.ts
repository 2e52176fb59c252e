import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import type { Site } from './host.ts';
import type { Outcome } from './outcome.ts';

const decoders: Record<string, (copy: Buffer) => Buffer> = { br: brotliDecompressSync, gzip: gunzipSync, zstd: zstdDecompressSync };

/** Whether every copy in the folder gives its file, byte for byte; servers are compared with the copies. */
export function copiesOutcome({ folder, files, policy }: Site): Outcome {
  const outcome: Outcome = { checks: 0, failures: [] };
  for (const file of files) {
    const whole = readFileSync(join(folder, file));
    for (const { name, suffix } of policy.encodings) {
      if (!existsSync(join(folder, file + suffix))) continue;
      outcome.checks += 1;
      if (!decoders[name]!(readFileSync(join(folder, file + suffix))).equals(whole))
        outcome.failures.push(`${file}${suffix}: does not give the file, byte for byte`);
    }
  }
  return outcome;
}
