import { DomUtils } from 'htmlparser2';
import type { PhrasingContent } from 'mdast';
import { formatOf } from '#i18n/format.ts';
import { isLocale, type Locale } from '#i18n/locales.ts';
import type { Element, Nodes } from '../edition/page-body.ts';
import { classed, isBlock, isElement, isSkipped } from './elements.ts';

/** Where a text stands: its language, for quotation marks, its address, for links, and the numbers of the page's notes. */
export interface Place {
  locale: Locale;
  address: string;
  notes: ReadonlySet<number>;
}

export const text = (value: string): PhrasingContent => ({ type: 'text', value });

/** Words in a line, white space as a browser shows it. */
export function phrasingOf(nodes: Nodes, place: Place): PhrasingContent[] {
  return tidied(nodes.flatMap((node) => inlineOf(node, place)));
}

function inlineOf(node: Nodes[number], place: Place): PhrasingContent[] {
  if (node.type === 'text') return [text(node.data.replaceAll('\u2060', '').replace(/[ \t\r\n]+/g, ' '))];
  if (!isElement(node) || isSkipped(node)) return [];
  const { name, attribs, children } = node;
  const locale = isLocale(attribs.lang) ? attribs.lang : place.locale;
  const within = () => children.flatMap((child) => inlineOf(child, { ...place, locale }));
  const number = noteNumber(node);
  if (number !== undefined && place.notes.has(number))
    return [{ type: 'footnoteReference', identifier: String(number), label: String(number) }];
  // The place in the source, small beside its number.
  if (name === 'span' && node.parent && isElement(node.parent) && classed('cite')(node.parent))
    return [text(' ('), ...tidied(within()), text(')')];
  if (name === 'br') return [{ type: 'break' }];
  if (name === 'strong' || name === 'b') return wrapped('strong', within());
  if (name === 'em' || name === 'i') return wrapped('emphasis', within());
  if (name === 'code') return [{ type: 'inlineCode', value: DomUtils.textContent(node) }];
  if (name === 'q') {
    const [open = '', close = ''] = formatOf(locale).quote('\n').split('\n');
    return [text(open), ...tidied(within()), text(close)];
  }
  if (name === 'a' && attribs.href) {
    const words = tidied(within());
    return words.length ? [{ type: 'link', url: new URL(attribs.href, place.address).href, children: words as never }] : [];
  }
  // Blocks within a line, as paragraphs in the cell of a table, are parted by a space.
  return isBlock(node) ? [text(' '), ...within(), text(' ')] : within();
}

/** Markdown knows no stress that begins or ends with a space: it stands outside. */
function wrapped(type: 'strong' | 'emphasis', inner: PhrasingContent[]): PhrasingContent[] {
  const children = tidied(inner);
  if (!children.length) return inner;
  const [first, last] = [inner[0], inner.at(-1)];
  const before = first?.type === 'text' && first.value.startsWith(' ') ? [text(' ')] : [];
  const after = last?.type === 'text' && last.value.endsWith(' ') ? [text(' ')] : [];
  return [...before, { type, children }, ...after];
}

/** The number of a note that an element leads to: a citation in a text, or the mark of a line in a list. */
function noteNumber({ name, attribs, children }: Element): number | undefined {
  if (name === 'button') return Number(/^s(\d+)$/.exec(attribs.popovertarget ?? '')?.[1] ?? NaN);
  const mark = name === 'a' ? /^\s*\[(\d+)\]\s*$/.exec(DomUtils.textContent(children))?.[1] : undefined;
  return mark === undefined ? undefined : Number(mark);
}

/** Neighbouring texts as one, single spaces, none at the ends. */
function tidied(nodes: PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === 'text' && last?.type === 'text') merged[merged.length - 1] = text(last.value + node.value);
    // On the page a style sheet parts them.
    else if (node.type === 'link' && last?.type === 'link') merged.push(text(' · '), node);
    else merged.push(node);
  }
  return merged
    .map((node, index) => {
      if (node.type !== 'text') return node;
      let value = node.value.replace(/ {2,}/g, ' ');
      if (index === 0) value = value.trimStart();
      if (index === merged.length - 1) value = value.trimEnd();
      return text(value);
    })
    .filter((node) => node.type !== 'text' || node.value !== '');
}
