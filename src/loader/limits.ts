import type { BodyFinding } from './outline.ts';
import { positionAt } from './text-positions.ts';

const longestBlock = 8000;
const deepest = 50;
const mostOpenMarks = 500;
const mostOfAKind = 20;

const tooDeep = new RegExp(`^(?:[ \\t]*(?:[>*+-]|\\d{1,9}[.)])){${deepest}}`, 'm');
const openMark = /\{|<[A-Za-z](?:[^<>/]|\/(?!>))*>/g;

/** Characters that no reader sees and that can turn a line round. */
const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** The first invisible characters of a text; a file full of them is no text, and twenty lines say so as well as a thousand. */
export function invisibleCharacters(text: string): BodyFinding[] {
  return [...text.matchAll(invisible).take(mostOfAKind)].map((match) => {
    const code = `U+${match[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
    return { rule: 'well-formed', at: positionAt(text, match.index), message: ['invisible-character', code] };
  });
}

/**
 * What would keep the Markdown parser busy for minutes: it goes through a block once more for each mark that stays open.
 * Nobody writes so on purpose; a file that does is damaged, or not ours.
 */
export function tangle(text: string, start: number): BodyFinding | undefined {
  const body = text.slice(start);
  const say = (index: number, message: BodyFinding['message']): BodyFinding => ({
    rule: 'well-formed',
    at: positionAt(text, start + index),
    message,
  });
  const nested = tooDeep.exec(body);
  if (nested) return say(nested.index, ['too-deep', deepest]);
  const marks = [...body.matchAll(openMark).take(mostOpenMarks)];
  if (marks.length === mostOpenMarks) return say(marks[0]!.index, ['too-many-marks', mostOpenMarks]);
  let at = 0;
  for (const block of body.split(/(\n[ \t\r]*\n)/)) {
    if (block.length > longestBlock) return say(at, ['too-long', longestBlock]);
    at += block.length;
  }
  return undefined;
}
