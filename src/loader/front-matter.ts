import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Scalar } from 'yaml';
import type { Finding, Path } from '#domain/issue.ts';
import type { Position } from '#domain/outline.ts';
import type { Run } from '#domain/prose.ts';

/** A text of a YAML map, with the path of its field. */
export interface FieldText {
  path: Path;
  run: Run;
}

export interface Yaml {
  data: Record<string, unknown>;
  findings: Omit<Finding, 'file'>[];
  texts: FieldText[];
  /** Where a field stands; for one that is missing, where its parent stands. */
  locate: (path: Path) => Position;
}

/** A YAML map with the position of every field. `firstLine` is the line of the file on which the text begins. */
export function readYaml(text: string, firstLine = 1): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false, logLevel: 'error' });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const open = document.errors.length ? openQuote(document, text) : undefined;
  const errors = document.errors.map(({ pos, message }): Yaml['findings'][number] => ({
    rule: 'well-formed',
    at: at(open ?? pos[0]),
    message: ['yaml-syntax', message],
  }));
  const unfit = errors.length ? errors : isMap(document.contents) ? aliases(document, at) : [noMap(firstLine)];
  const readable = !unfit.length;
  const findings = readable ? unquotedDates(document, at) : unfit;
  return {
    data: readable ? (document.toJS() as Yaml['data']) : {},
    findings,
    texts: readable ? textsIn(document.contents, (scalar) => runOf(scalar, text, at)) : [],
    locate: (path) => at(offsetOf(document, path)),
  };
}

/** The first quoted text that runs over several lines: no writer of ours does so, but whoever forgets its closing mark. */
function openQuote(document: Document, source: string): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar(_key, { type, range }) {
      if (!type?.startsWith('QUOTE_') || !source.slice(range![0], range![1]).includes('\n')) return undefined;
      start = range![0];
      return visit.BREAK;
    },
  });
  return start;
}

const noMap = (line: number): Yaml['findings'][number] => ({ rule: 'well-formed', at: { line, column: 1 }, message: ['facts-and-words'] });

function textsIn(node: unknown, runOf: (scalar: Scalar<string>) => Run, path: Path = []): FieldText[] {
  if (isMap(node)) return node.items.flatMap(({ key, value }) => textsIn(value, runOf, [...path, isScalar(key) ? String(key.value) : '']));
  if (isSeq(node)) return node.items.flatMap((item, index) => textsIn(item, runOf, [...path, index]));
  return isScalar(node) && typeof node.value === 'string' ? [{ path, run: runOf(node as Scalar<string>) }] : [];
}

function runOf(scalar: Scalar<string>, source: string, at: (offset: number) => Position): Run {
  const start = scalar.range![0] + (scalar.type?.startsWith('QUOTE_') ? 1 : 0);
  return { text: scalar.value, at: at(start), exact: source.startsWith(scalar.value, start) };
}

/** To YAML, `*word` means another place of the file and `&word` or `!word` is no text; a writer who begins a sentence so means the text. */
function aliases(document: Document, at: (offset: number) => Position): Yaml['findings'] {
  const found: Yaml['findings'] = [];
  const refuse = (node: { range?: [number, number, number] | null }) =>
    found.push({ rule: 'well-formed', at: at(node.range![0]), message: ['yaml-mark'] });
  visit(document, {
    Alias: (_key, node) => void refuse(node),
    Value: (_key, node) => void ((node.anchor || node.tag) && refuse(node)),
  });
  return found;
}

/** YAML readers disagree on what an unquoted date is; a quoted one is a string to all of them. */
function unquotedDates(document: Document, at: (offset: number) => Position): Yaml['findings'] {
  const found: Yaml['findings'] = [];
  visit(document, {
    Scalar(key, node) {
      if (key !== 'key' && node.type === 'PLAIN' && /^\d{4}-\d{2}(-\d{2}(T\S*)?)?~?$/.test(node.source ?? '')) {
        found.push({ rule: 'dates', at: at(node.range![0]), message: ['date-quotes'] });
      }
    },
  });
  return found;
}

function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as { range?: number[] } | undefined;
    if (node?.range) {
      const parent = document.getIn(path.slice(0, length - 1), true);
      const pair = isMap(parent) && parent.items.find((item) => isScalar(item.key) && item.key.value === path[length - 1]);
      const isValue = length === path.length && (!pair || isScalar(node));
      return isValue || !pair ? node.range[0]! : (pair.key as { range: number[] }).range[0]!;
    }
  }
  return 0;
}
