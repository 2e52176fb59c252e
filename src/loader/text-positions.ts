import type { Position } from '#domain/outline.ts';

/** Turns an offset into line and column: `positionAt('a\nb', 2)` is `{ line: 2, column: 1 }`. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** Turns line and column back into an offset. */
export function offsetAt(text: string, { line, column }: Position): number {
  let start = 0;
  for (let count = 1; count < line; count += 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}
