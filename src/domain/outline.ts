/** A place in a file; lines and columns count from 1, as editors show them. */
export interface Position {
  line: number;
  column: number;
}

/** The components that content may name, with the collection that their `id` points into. */
export const componentTargets = {
  Cite: 'sources',
  Num: 'numbers',
  Person: 'figures',
  Place: 'places',
  Event: 'timeline',
  Term: 'terms',
  Quote: 'quotes',
  Map: 'maps',
} as const;

export type Pointer = keyof typeof componentTargets;

/** Components that stand alone on their lines and hold other blocks. */
export const containers = ['Positions', 'Position', 'Aside'] as const;
export const pointers = Object.keys(componentTargets) as Pointer[];

export interface Mention {
  component: Pointer;
  id: string;
  at: Position;
  /** Where in the block's text the component prints words of its own; left out where it holds words or prints none. */
  offset?: number;
}

/** One unit of a body that pairs up with its counterpart in the other languages. */
export interface Block {
  /** `paragraph`, `item`, `h2` …, or the name of a component that stands alone. */
  kind: string;
  at: Position;
  text: string;
  mentions: Mention[];
  /** Numbers written in digits, thousands separators removed. */
  numerals: string[];
  links: { url: string; at: Position }[];
  /** Inside an `<Aside>`: our own words, which need no citation. */
  aside?: true;
  /** The side of a `<Position>`, and whom the page names as its speaker. */
  side?: string;
  by?: string;
  /** The block at which the `<Position>` begins in which this one stands. */
  position?: number;
}

/** What the rules and the pages need to know of a body without rendering it. */
export type Outline = Block[];

export const mentionsOf = (outline: Outline, component?: Pointer): Mention[] =>
  outline.flatMap((block) => block.mentions).filter((mention) => !component || mention.component === component);
