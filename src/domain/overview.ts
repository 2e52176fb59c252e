import type { Content, Pair } from './content.ts';
import { compareDates, firstInstant, lastInstant } from './dates.ts';

/** A band of the overview: one era, drawn 100 units wide and `height` units high, however many years it lasts. */
export interface Band {
  era: Content['site']['eras'][number];
  /** How much of the width the band asks for, 1 to 5. */
  weight: number;
  height: number;
  /** SVG path data with a dot for each event: the main events, and the others. */
  main: string;
  others: string;
}

const columns = 40;
const rise = 7;

/**
 * Every event as a dot on a compressed axis: each era has a band of its own, so that the dense days are opened out and
 * the empty decades folded. Dots of one moment are stacked. `mirrored` for languages that read from the right.
 */
export function overviewOf(content: Content, mirrored: boolean): Band[] {
  const events = [...content.timeline.values()].sort((a, b) => compareDates(a.facts.date, b.facts.date) || (a.id < b.id ? -1 : 1));
  const bands = content.site.eras
    .map((era) => ({
      era,
      dots: place(
        events.filter((event) => event.facts.era === era.id),
        era,
      ),
    }))
    .filter(({ dots }) => dots.length);
  const height = rise * Math.max(...bands.flatMap(({ dots }) => dots.map(({ level }) => level + 1)), 1);
  return bands.map(({ era, dots }) => {
    const path = (chosen: typeof dots) =>
      chosen.map(({ column, level }) => `M${x(column, mirrored)} ${height - rise * level - rise / 2}h0`).join('');
    return {
      era,
      weight: Math.min(5, Math.max(1, Math.round(Math.sqrt(dots.length)))),
      height,
      main: path(dots.filter(({ event }) => event.facts.importance === 3)),
      others: path(dots.filter(({ event }) => event.facts.importance !== 3)),
    };
  });
}

const x = (column: number, mirrored: boolean) => {
  const along = 3 + (94 * column) / (columns - 1);
  return Math.round((mirrored ? 100 - along : along) * 10) / 10;
};

function place(events: Pair<'timeline'>[], era: Band['era']) {
  const [start, end] = [firstInstant(era.from), lastInstant(era.to)];
  const stacked = new Map<number, number>();
  return events.map((event) => {
    const share = (firstInstant(event.facts.date) - start) / (end - start || 1);
    const column = Math.round(Math.min(1, Math.max(0, share)) * (columns - 1));
    const level = stacked.get(column) ?? 0;
    stacked.set(column, level + 1);
    return { event, column, level };
  });
}
