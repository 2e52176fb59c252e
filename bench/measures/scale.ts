import { rmSync } from 'node:fs';
import { chronicle, topicOf } from '../chronicles.ts';
import { sizeOf, type Cost } from '../cost.ts';
import { megabytes, milliseconds, seconds, sizes, whole } from '../figures.ts';
import { buildEleventy } from '../eleventy.ts';
import { buildOurs, type Build } from '../site.ts';
import { buildStarlight } from '../starlight.ts';

export const title = 'Building, as the content grows';

/** What a neighbour leaves to the host; our default makes brotli, gzip and zstd copies of every file of text. */
const noCopies = { COMPRESS: 'off' };

interface Row {
  name: string;
  entries: number;
  run: () => Promise<Build>;
}

/** All of them; taken away at the end, for ext4 is slow to give out again what was deleted a moment ago. */
const place = 'scale';

const ours = (entries: number, name = 'ours', env: Record<string, string> = noCopies, after?: string): Row => ({
  name,
  entries,
  run: () => buildOurs(nameOf(name, entries), topicOf(entries), env, after && nameOf(after, entries)),
});
const nameOf = (name: string, entries: number) => `${place}/${entries}-${name.replaceAll(/[^A-Za-z]+/g, '-')}`;

const rows: Row[] = [
  ...[...new Set([...sizes, 500])].sort((a, b) => a - b).map((entries) => ours(entries)),
  ours(1000, 'ours, second build', noCopies, 'ours'),
  ours(1000, 'ours, second build, no edition to keep', { ...noCopies, EDITION: 'off' }, 'ours'),
  ours(100, 'ours, with compressed copies', {}),
  ...sizes.flatMap((entries): Row[] => [
    { name: 'Starlight, MDX', entries, run: () => buildStarlight(nameOf('Starlight, MDX', entries), chronicle(entries), 'mdx') },
    { name: 'Starlight, Markdown', entries, run: () => buildStarlight(nameOf('Starlight, Markdown', entries), chronicle(entries), 'md') },
    { name: 'Eleventy, bare theme', entries, run: () => buildEleventy(nameOf('Eleventy, bare theme', entries), chronicle(entries)) },
  ]),
];

export async function measure() {
  const built = await buildAll();
  const of = (name: string, entries: number) => built.find((build) => build.name === name && build.entries === entries)!;
  const aPage = ({ seconds, pages }: { seconds: number; pages: number }) => (seconds * 1000) / pages;
  const [small, large, thousand] = [of('ours', 500), of('ours', 5000), of('ours', 1000)];
  const bare = of('ours, second build, no edition to keep', 1000);
  const [mdx, markdown] = [of('Starlight, MDX', 1000), of('Starlight, Markdown', 1000)];
  const times = (a: number, b: number) => `${(a / b).toFixed(2)} times`;
  return {
    head: ['', 'entries in two languages', 'pages', 'files', 'time', 'processor', 'peak memory', 'folder', 'time a page', 'time a file'],
    rows: built.map((build) => [
      build.name,
      whole(build.entries),
      whole(build.pages),
      whole(build.files),
      seconds(build.seconds),
      seconds(build.cpuSeconds),
      megabytes(build.peakMemory),
      megabytes(build.bytes),
      milliseconds(aPage(build)),
      milliseconds((build.seconds * 1000) / build.files),
    ]),
    notes: [
      'The entries are invented: about 250 words each, with two persons, a place, a term and four of n/10 sources. Every build starts from a cold cache, one after the other.',
      'Ours begins with `npm run check`, and writes for each entry and language, besides its page: the page with both languages side by side, two files for citation managers and a share picture; then pages of persons and sources, feeds, calendar, open data, search index, both editions in one file and as an e-book, and a digest of every file; it checks every link, fragment and title of the result. Starlight makes its search index; Eleventy nothing else.',
      'Starlight’s menu has one line; by default it would list every entry on every page.',
      `1,000 entries, time: ours is ${times(thousand.seconds, mdx.seconds)} Starlight’s with MDX and ${times(thousand.seconds, markdown.seconds)} with Markdown (aim: 0.5); a second build without the edition ${times(bare.seconds, mdx.seconds)} and ${times(bare.seconds, markdown.seconds)}. A page takes ${times(aPage(thousand), aPage(mdx))} and ${times(aPage(thousand), aPage(markdown))} its time, a file ${times(thousand.seconds / thousand.files, mdx.seconds / mdx.files)} and ${times(thousand.seconds / thousand.files, markdown.seconds / markdown.files)}.`,
      `Time a page at 5,000 entries: ${times(aPage(large), aPage(small))} that at 500 (aim: at most 1.2). Peak memory at 5,000: ${megabytes(large.peakMemory)} (aim: under 3,000 MB).`,
    ],
  };
}

async function buildAll() {
  const built: (Cost & ReturnType<typeof sizeOf> & { name: string; entries: number })[] = [];
  try {
    for (const { name, entries, run } of rows) {
      console.error(`  ${name}, ${whole(entries)} entries …`);
      const { folder, cost } = await run();
      built.push({ name, entries, ...cost, ...sizeOf(folder) });
    }
    return built;
  } finally {
    rmSync(`.build/bench/${place}`, { recursive: true, force: true });
  }
}
