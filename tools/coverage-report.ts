import { localeIds, sourceLocale } from '#i18n/locales.ts';
import { blockId } from '#domain/block-id.ts';
import type { Content, Pair } from '#domain/content.ts';
import { mentionsOf, type Outline } from '#domain/outline.ts';
import { pairNames, recordNames } from '#schemas/collections.ts';

/** One entry of a dossier: what it is called there, and what it rests on. */
export interface DossierItem {
  id: string;
  sources?: string[];
  text?: { en: string };
}

/** Where an item went: to the entry of its own name, into a passage of another entry, or nowhere, for a reason or for none. */
export type Placing = { id: string } & ({ to: 'entry' } | { to: 'passage'; passage: string } | { to: 'nowhere'; reason?: string });

/** Lists of a dossier whose items became entries of a collection under another name. */
const collections: Record<string, string> = { events: 'timeline' };

/** The share of a fact’s sources that a passage must cite to count as saying it. */
const enough = 2 / 3;

export function placingsOf(list: string, items: DossierItem[], content: Content, reasons: Record<string, string>): Placing[] {
  const known = entriesOf(collections[list] ?? list, content);
  return items.map((item) => {
    if (known.has(item.id)) return { id: item.id, to: 'entry' };
    const passage = list === 'facts' ? passageOf(item, content) : undefined;
    if (passage) return { id: item.id, to: 'passage', passage };
    return { id: item.id, to: 'nowhere', reason: reasons[item.id] ?? reasons[list] };
  });
}

function entriesOf(collection: string, content: Content): { has: (id: string) => boolean } {
  if (collection === 'eras') return new Set(content.site.eras.map((era) => era.id));
  return [...pairNames, ...recordNames].includes(collection as 'timeline') ? content[collection as 'timeline'] : new Set();
}

/** The block that cites most of the item’s sources and shares most of its words, as `background/why#b-07`; else the chapter that does. */
function passageOf(item: DossierItem, content: Content): string | undefined {
  const chapters = [...content.background.values()];
  const others = [...content.timeline.values(), ...content.claims.values(), ...content.figures.values()];
  const ways = [chapters.flatMap(blocksOf), chapters.map(wholeOf), others.flatMap(blocksOf)];
  for (const passages of ways) {
    const [best] = passages
      .map((passage) => ({ ...passage, ...fit(passage, item) }))
      .sort((x, y) => y.share - x.share || y.words - x.words);
    if (best && best.share >= enough) return best.name;
  }
  return undefined;
}

interface Passage {
  name: string;
  cited: string[];
  said: string;
}

const nameOf = (entry: Pair) => `${entry.collection}/${entry.id}`;
const cited = (blocks: Outline) => mentionsOf(blocks, 'Cite').map(({ id }) => id);

const blocksOf = (entry: Pair): Passage[] => [
  {
    name: nameOf(entry),
    cited: 'sources' in entry.facts ? (entry.facts.sources ?? []) : [],
    said: Object.values(entry.words[sourceLocale]).join(' '),
  },
  ...entry.bodies[sourceLocale].map((block, index) => ({
    name: `${nameOf(entry)}#${blockId(index)}`,
    cited: cited([block]),
    said: block.text,
  })),
];

const wholeOf = (entry: Pair): Passage => ({
  name: `${nameOf(entry)}, in several passages`,
  cited: cited(entry.bodies[sourceLocale]),
  said: entry.bodies[sourceLocale].map(({ text }) => text).join(' '),
});

const fit = (passage: Passage, { sources = [], text }: DossierItem) => ({
  share: sources.filter((id) => passage.cited.includes(id)).length / sources.length,
  words: wordsIn(passage.said).intersection(wordsIn(text?.en ?? '')).size,
});

/** Numbers, and words long enough to mean something. */
const wordsIn = (text: string) => new Set(text.toLowerCase().match(/\d[\d,.]*|\p{L}{5,}/gu));

/** The report, in Markdown. */
export function coverageReport(placings: Map<string, Placing[]>): string {
  const lists = [...placings];
  const of = (list: Placing[], to: Placing['to']) => list.filter((placing) => placing.to === to);
  const rows = lists.map(([name, list]) =>
    row(name, list.length, of(list, 'entry').length, of(list, 'passage').length, of(list, 'nowhere').length),
  );
  const sections = lists.map(([name, list]) => [`## ${name}`, ...section(name, list)].join('\n\n'));
  return (
    [
      '# Where the dossier went',
      'Written by `npm run coverage -- --dossier <folder>`; do not edit. Reasons stand in `coverage-reasons.yaml`. A fact of the background counts as used where one passage, or one chapter, cites at least two thirds of its sources.',
      ['| list | ids | entry of its own | passage | left out |', '| --- | --- | --- | --- | --- |', ...rows].join('\n'),
      ...sections,
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

function section(name: string, list: Placing[]): string[] {
  const own = list.filter(({ to }) => to === 'entry').map(({ id }) => `\`${id}\``);
  const rest = list.flatMap((placing) => {
    if (placing.to === 'passage') return row(`\`${placing.id}\``, placing.passage);
    return placing.to === 'nowhere' ? row(`\`${placing.id}\``, placing.reason ?? '**not used**') : [];
  });
  return [
    ...(own.length ? [`${where(name)} ${own.join(', ')}`] : []),
    ...(rest.length ? [['| id | where, or why not |', '| --- | --- |', ...rest].join('\n')] : []),
  ];
}

const where = (list: string) => {
  const name = collections[list] ?? list;
  if (name === 'eras') return 'Eras in `src/content/site.yaml`:';
  const files = (pairNames as string[]).includes(name) ? localeIds.map((locale) => `<id>.${locale}.mdx`) : ['<id>.yaml'];
  return `${files.map((file) => `\`src/content/${name}/${file}\``).join(' and ')}:`;
};

const row = (...cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
