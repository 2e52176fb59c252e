import type { SearchEntry } from './entry.ts';

/** What is looked up as one: an entry, or one block of a chapter, under the heading that it follows. */
export interface SearchDocument {
  id: number;
  entry: SearchEntry;
  title: string;
  names: string;
  label: string;
  text: string;
  /** The block of a chapter, as its place in `entry.text`. */
  block?: number;
}
