/** What one measure gives: a table, and what a reader of it must know. Cells are text, figures with their unit. */
export interface Section {
  head: string[];
  rows: string[][];
  notes?: string[];
}

/** What a file in `measures/` exports. */
export interface Measure {
  title: string;
  measure(): Promise<Section>;
}
