import type { Position } from '#domain/outline.ts';

/** Turns an offset into line and column: `positionAt('a\nb', 2)` is `{ line: 2, column: 1 }`. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
