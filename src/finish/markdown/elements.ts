import type { Element, Nodes } from '../edition/page-body.ts';

const blockNames = new Set([
  ...[
    'article',
    'aside',
    'blockquote',
    'details',
    'div',
    'figcaption',
    'figure',
    'footer',
    'header',
    'main',
    'p',
    'pre',
    'section',
    'summary',
  ],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dl', 'dt', 'dd', 'ul', 'ol', 'li', 'table', 'fieldset', 'legend'],
]);
/** Custom elements hold blocks. */
export const isBlock = ({ name }: Element) => blockNames.has(name) || name.includes('-');
const skippedNames = new Set(['nav', 'form', 'fieldset', 'script', 'style', 'svg', 'input', 'template']);
const skippedClasses = ['no-print', 'notes'];

/** What serves only on the page itself, or is a drawing. */
export const isSkipped = ({ name, attribs }: Element) =>
  skippedNames.has(name) ||
  'popover' in attribs ||
  'hidden' in attribs ||
  attribs['aria-hidden'] === 'true' ||
  attribs.role === 'img' ||
  (attribs.class ?? '').split(' ').some((word) => skippedClasses.includes(word));

export const isElement = (node: Nodes[number]): node is Element => 'attribs' in node;
export const classed = (name: string) => (element: Element) => (element.attribs.class ?? '').split(' ').includes(name);
