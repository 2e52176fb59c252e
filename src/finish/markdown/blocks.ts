import { DomUtils } from 'htmlparser2';
import type { BlockContent, DefinitionContent, List, ListItem, Table, TableRow } from 'mdast';
import { isLocale } from '#i18n/locales.ts';
import type { Element, Nodes } from '../edition/page-body.ts';
import { isBlock, isElement, isSkipped } from './elements.ts';
import { phrasingOf, type Place } from './phrasing.ts';

type Block = BlockContent | DefinitionContent;

/** What a reader reads, as Markdown has it (mdast, https://github.com/syntax-tree/mdast). */
export function blocksOf(nodes: Nodes, place: Place): Block[] {
  const blocks: Block[] = [];
  let run: Nodes = [];
  const flush = () => {
    const children = phrasingOf(run, place);
    if (children.length) blocks.push({ type: 'paragraph', children });
    run = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || !isBlock(node)) {
      run.push(node);
      continue;
    }
    flush();
    if (!isSkipped(node)) blocks.push(...blockOf(node, place));
  }
  flush();
  return blocks;
}

function blockOf(element: Element, place: Place): Block[] {
  const { name, children } = element;
  const inside = { ...place, locale: isLocale(element.attribs.lang) ? element.attribs.lang : place.locale };
  if (/^h[1-6]$/.test(name)) return [{ type: 'heading', depth: Number(name[1]) as 1, children: phrasingOf(children, inside) }];
  if (name === 'ul' || name === 'ol') return listOf(element, inside);
  if (name === 'dl') return [{ type: 'list', spread: false, children: definitionsOf(children, inside) }];
  if (name === 'table') return [tableOf(element, inside)];
  if (name === 'pre') return [{ type: 'code', value: DomUtils.textContent(element) }];
  if (name === 'blockquote') return [{ type: 'blockquote', children: blocksOf(children, inside) }];
  if (name === 'summary' || name === 'dt' || name === 'legend') {
    const words = phrasingOf(children, inside);
    return words.length ? [{ type: 'paragraph', children: [{ type: 'strong', children: words }] }] : [];
  }
  return blocksOf(children, inside);
}

/** A list; where its items have headings of their own, these part them better than bullets. */
function listOf(list: Element, place: Place): Block[] {
  const items = list.children.filter(isElement).filter((item) => !isSkipped(item));
  const contents = items.map((item) => blocksOf(item.children, place)).filter((blocks) => blocks.length);
  if (contents.some((blocks) => blocks.some(({ type }) => type === 'heading'))) return contents.flat();
  const children = contents.map((blocks): ListItem => ({ type: 'listItem', spread: false, children: blocks }));
  return children.length ? [{ type: 'list', ordered: list.name === 'ol', spread: false, children } satisfies List] : [];
}

/** Terms with what is said of them; a `div` may hold a pair. */
function definitionsOf(nodes: Nodes, place: Place): ListItem[] {
  const items: ListItem[] = [];
  for (const node of nodes.filter(isElement)) {
    if (node.name === 'div') items.push(...definitionsOf(node.children, place));
    else if (node.name === 'dt' || !items.length) items.push({ type: 'listItem', spread: false, children: blockOf(node, place) });
    else items.at(-1)!.children.push(...blockOf(node, place));
  }
  return items;
}

function tableOf(table: Element, place: Place): Table {
  const rows = DomUtils.getElementsByTagName('tr', table.children, true);
  const cells = (row: Element) => row.children.filter(isElement).map((cell) => phrasingOf(cell.children, place));
  const written = rows.map(cells);
  // A column of bars is a drawing.
  const width = Math.max(0, ...written.map((row) => row.findLastIndex((cell) => cell.length) + 1));
  const children = written.map((row): TableRow => ({
    type: 'tableRow',
    children: row.slice(0, width).map((words) => ({ type: 'tableCell', children: words })),
  }));
  return { type: 'table', children };
}
