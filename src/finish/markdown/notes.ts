import { DomUtils } from 'htmlparser2';
import type { FootnoteDefinition, PhrasingContent } from 'mdast';
import type { Nodes } from '../edition/page-body.ts';
import { classed, isElement } from './elements.ts';
import { phrasingOf, text, type Place } from './phrasing.ts';

/** The notes of a page in their order, each with the address where its source can be read. */
export function notesOf(main: Nodes, place: Omit<Place, 'notes'>): FootnoteDefinition[] {
  const section = DomUtils.findOne(classed('notes'), main, true);
  const list = section && DomUtils.findOne(({ name }) => name === 'ol', section.children, true);
  const items = list?.children.filter(isElement) ?? [];
  return items.map((item, index) => {
    const [note = item] = item.children.filter(isElement).filter(({ attribs }) => 'popover' in attribs);
    const ways = DomUtils.findOne(classed('ways'), note.children, true);
    const address = ways && DomUtils.findOne(({ attribs }) => attribs.rel === 'noopener', ways.children, true)?.attribs.href;
    const words = phrasingOf(
      note.children.filter((child) => child !== ways),
      { ...place, notes: new Set() },
    );
    const link: PhrasingContent[] = address ? [text(' '), { type: 'link', url: address, children: [text(address) as never] }] : [];
    return {
      type: 'footnoteDefinition',
      identifier: String(index + 1),
      label: String(index + 1),
      children: [{ type: 'paragraph', children: [...words, ...link] }],
    };
  });
}
