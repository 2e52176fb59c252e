/**
 * The beginning of a text, cut after a whole word, with an ellipsis if anything is missing.
 *
 * @example excerpt('We will turn it into a paradise', 12) // 'We will turn…'
 */
export function excerpt(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length + 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,.;:،؛]+$/, '')}…`;
}
