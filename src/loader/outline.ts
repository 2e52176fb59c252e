import { mdxToMdast } from 'satteri';
import type { Finding } from '#domain/issue.ts';
import { containers, pointers, type Block, type Mention, type Outline, type Pointer, type Position } from '#domain/outline.ts';
import { numeralsIn } from '#domain/numerals.ts';
import { nearest } from '#domain/nearest.ts';
import { mentionMark, type Run } from '#domain/prose.ts';

/** What this module reads of a Sätteri node; its own union is wider than content may be. */
interface Node {
  type: string;
  name?: string;
  value?: string;
  url?: string;
  depth?: number;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
  position?: { start: Position & { offset: number } };
}

/** The words of one block, with their places; `position` is the block of the `<Position>` that it stands in. */
export interface BlockText {
  block: number;
  runs: Run[];
  position?: number;
}

const allowedAttributes: Record<string, string[]> = {
  Cite: ['id', 'at'],
  Position: ['side', 'by'],
  Positions: [],
  Aside: [],
};
const required: Record<string, string[]> = { Position: ['side', 'by'], Positions: [], Aside: [] };
const known: string[] = [...pointers, ...containers];
const standsAlone = new Set<string>(['Quote', 'Map', ...containers]);
const inlineTypes = new Set(['text', 'strong', 'emphasis', 'delete', 'link', 'mdxJsxTextElement']);

export type BodyFinding = Omit<Finding, 'file'>;

/** The blocks of an MDX text, and everything in it that content may not hold. Positions are those of the whole file. */
export function readOutline(source: string): { outline: Outline; texts: BlockText[]; findings: BodyFinding[] } {
  const findings: BodyFinding[] = [];
  const outline: Outline = [];
  const texts: BlockText[] = [];
  let position: number | undefined;
  let root: Node;
  try {
    root = mdxToMdast(source) as Node;
  } catch (error) {
    const [, line, column, reason] = /^(\d+):(\d+): (.*?)(?: \([a-z-]+:[a-z-]+\))?$/s.exec((error as Error).message) ?? [];
    const at = { line: Number(line ?? 1), column: Number(column ?? 1) };
    return { outline, texts, findings: [{ rule: 'well-formed', at, message: ['mdx-syntax', reason ?? (error as Error).message] }] };
  }
  const say = (node: Node, rule: Finding['rule'], message: Finding['message']) => findings.push({ rule, at: positionOf(node), message });

  const blocks = (nodes: Node[], aside: boolean) => {
    for (const node of nodes) {
      if (node.type === 'yaml') continue;
      if (node.type === 'heading') add(node, `h${node.depth}`, aside);
      else if (node.type === 'paragraph') add(node, 'paragraph', aside);
      else if (node.type === 'list') for (const item of node.children ?? []) add(item, 'item', aside);
      else if (node.type === 'blockquote') blocks(node.children ?? [], aside);
      else if (node.type === 'mdxJsxFlowElement') component(node, aside);
      else if (inlineTypes.has(node.type)) return void say(node, 'well-formed', ['text-beside-tag']);
      else forbidden(node);
    }
  };

  const component = (node: Node, aside: boolean) => {
    const attributes = checkComponent(node, say);
    if (!attributes) return;
    const name = node.name!;
    if (!standsAlone.has(name)) {
      say(node, 'safety', ['stands-alone', name]);
      return;
    }
    const block: Block = { kind: name, at: positionOf(node), text: '', mentions: [], numerals: [], links: [] };
    if (name === 'Position') Object.assign(block, { side: attributes.side, by: attributes.by });
    else if (position !== undefined) block.position = position;
    if (name === 'Quote' || name === 'Map') block.mentions.push({ component: name, id: attributes.id!, at: positionOf(node) });
    outline.push(block);
    if (name === 'Position') {
      position = outline.length - 1;
      texts.push({ block: position, runs: [{ text: attributes.by!, at: block.at, exact: false }] });
    }
    if ((containers as readonly string[]).includes(name)) blocks(node.children ?? [], aside || name === 'Aside');
    if (name === 'Position') position = undefined;
  };

  const add = (node: Node, kind: string, aside: boolean) => {
    const block: Block = { kind, at: positionOf(node), text: '', mentions: [], numerals: [], links: [] };
    if (aside) block.aside = true;
    if (position !== undefined) block.position = position;
    const runs: Run[] = [];
    texts.push({ block: outline.push(block) - 1, runs, ...(position !== undefined && { position }) });
    inline(node.children ?? [], block, runs);
    block.numerals = numeralsIn(block.text);
    block.text = block.text.trimEnd();
    if (!block.text && !block.mentions.length) say(node, 'well-formed', ['empty']);
  };

  const inline = (nodes: Node[], block: Block, runs: Run[]) => {
    const write = (node: Node, text: string) => {
      block.text += text;
      runs.push(runOf(node, text, source));
    };
    for (const node of nodes) {
      if (node.type === 'text') write(node, node.value!);
      else if (node.type === 'link') {
        block.links.push({ url: node.url!, at: positionOf(node) });
        if (!/^(https?:|mailto:|\.{0,2}\/|#)/i.test(node.url!)) say(node, 'safety', ['unsafe-url', node.url!]);
        inline(node.children ?? [], block, runs);
      } else if (['strong', 'emphasis', 'delete'].includes(node.type)) inline(node.children ?? [], block, runs);
      else if (node.type === 'paragraph') {
        if (block.text) write(node, '\n');
        inline(node.children ?? [], block, runs);
      } else if (node.type === 'list') for (const item of node.children ?? []) add(item, 'item', block.aside === true);
      else if (node.type === 'break') write(node, '\n');
      else if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
        const attributes = checkComponent(node, say);
        if (!attributes) continue;
        if (standsAlone.has(node.name!)) say(node, 'well-formed', ['own-line', node.name!]);
        if (pointers.includes(node.name as Pointer)) block.mentions.push(mention(node, attributes, block.text.length));
        if (node.name !== 'Cite' && !node.children?.length) runs.push({ text: mentionMark, at: positionOf(node), exact: false });
        inline(node.children ?? [], block, runs);
      } else forbidden(node);
    }
  };

  const forbidden = (node: Node) => {
    if (node.type === 'mdxjsEsm') say(node, 'safety', ['code-in-content', 'an import or export']);
    else if (node.type.endsWith('Expression')) say(node, 'safety', ['code-in-content', 'an expression in braces']);
    else if (node.type === 'html') say(node, 'safety', ['raw-html', 'html']);
    else say(node, 'well-formed', ['not-held', node.type.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)]);
  };

  blocks(root.children ?? [], false);
  return { outline, texts, findings };
}

const positionOf = (node: Node): Position => ({ line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 });

const runOf = (node: Node, text: string, source: string): Run => {
  const start = node.position?.start.offset ?? 0;
  return { text, at: positionOf(node), exact: source.startsWith(text, start) };
};

const mention = (node: Node, attributes: Record<string, string>, offset: number): Mention => ({
  component: node.name as Pointer,
  id: attributes.id!,
  at: positionOf(node),
  ...(node.name !== 'Cite' && !node.children?.length && { offset }),
});

/** The literal attributes of a component, or `undefined` if it cannot stand. */
function checkComponent(node: Node, say: (node: Node, rule: Finding['rule'], message: Finding['message']) => void) {
  const name = node.name ?? '';
  if (!known.includes(name)) {
    if (/^[a-z]/.test(name) || !name) say(node, 'safety', ['raw-html', name]);
    else say(node, 'safety', ['unknown-component', name, nearest(name, known)]);
    return undefined;
  }
  const allowed = allowedAttributes[name] ?? ['id'];
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes ?? []) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      say(node, 'safety', ['code-in-content', 'an attribute that is not a literal string']);
    } else if (!allowed.includes(attribute.name!)) {
      say(node, 'safety', ['unknown-attribute', attribute.name!, allowed.join(', ') || '–']);
    } else attributes[attribute.name!] = attribute.value;
  }
  const missing = (required[name] ?? ['id']).filter((attribute) => !attributes[attribute]);
  for (const attribute of missing) say(node, 'safety', ['missing-attribute', attribute]);
  return missing.length ? undefined : attributes;
}
