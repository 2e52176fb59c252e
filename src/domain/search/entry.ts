/** What can be found, in the order in which equals are listed. */
export const searchKinds = [
  'background',
  'timeline',
  'figures',
  'quotes',
  'claims',
  'numbers',
  'places',
  'terms',
  'charts',
  'pages',
  'sources',
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** What the index file holds of an entry: the texts themselves, since the index is made of them where the reader searches. */
export interface SearchEntry {
  kind: SearchKind;
  /** Its address below the front page of the language. */
  path: string;
  title: string;
  /** Language of the title, where it is not that of the page. */
  language?: string;
  /** What a list prints beside the title: a day, a value, a publisher. */
  label?: string;
  /** The day in digits, for queries that name one so. */
  date?: string;
  /** Id of the era into which the day falls. */
  era?: string;
  /** Of an event: 3 = core, 1 = detail. */
  importance?: number;
  /** Other spellings, in any language and script. */
  names?: string[];
  /** First the words above the text, then those of each block, in order; a block without words is empty. */
  text: string[];
}
