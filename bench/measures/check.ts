import { readdirSync } from 'node:fs';
import { topicOf } from '../chronicles.ts';
import { costOf } from '../cost.ts';
import { megabytes, seconds, sizes, whole } from '../figures.ts';

export const title = 'The checker';

export async function measure() {
  const topics = [['the real topic', 'src/content'], ...sizes.map((size) => [`${whole(size)} generated events`, topicOf(size)])];
  const rows: string[][] = [];
  for (const [name, root] of topics as [string, string][]) {
    const files = (readdirSync(root, { recursive: true }) as string[]).filter((file) => /\.(mdx|yaml)$/.test(file)).length;
    const cost = await costOf(process.execPath, ['tools/check.ts'], { env: { CONTENT_ROOT: root } });
    rows.push([name, whole(files), seconds(cost.seconds), seconds(cost.cpuSeconds), megabytes(cost.peakMemory)]);
  }
  return {
    head: ['`npm run check` on', 'files', 'time', 'processor', 'peak memory'],
    rows,
    notes: ['Budget of the design: at most 2 s on all real content.'],
  };
}
