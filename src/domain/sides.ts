import type { Content, Pair } from './content.ts';

/** A shape for each side, in the order of `sides` in site.yaml: sides are told apart by name and shape, never by colour. */
const shapes = ['●', '■', '▲', '◆', '○', '□', '△', '◇'];

export const shapeOf = (content: Content, side: string) => shapes[content.site.sides.findIndex(({ id }) => id === side)] ?? '';

/** The sides that act in an event, in the fixed order: those of its figures, and those whose position it prints. */
export function sidesOf(content: Content, event: Pair<'timeline'>): string[] {
  const acting = new Set([
    ...event.facts.figures.map((id) => content.figures.get(id)!.facts.side),
    ...Object.values(event.bodies).flatMap((body) => body.flatMap((block) => block.side ?? [])),
  ]);
  return content.site.sides.map(({ id }) => id).filter((id) => acting.has(id));
}
