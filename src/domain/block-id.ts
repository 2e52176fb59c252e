/**
 * The fragment of the block at `index`, the same in every language: ASCII, short, stable while the order of blocks is.
 *
 * @example blockId(6) // 'b-07'
 */
export const blockId = (index: number) => `b-${String(index + 1).padStart(2, '0')}`;
