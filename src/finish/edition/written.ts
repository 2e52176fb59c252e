import { DomUtils } from 'htmlparser2';
import type { Nodes } from './page-body.ts';

export const asHtml = (nodes: Nodes) => DomUtils.getOuterHTML(nodes, { encodeEntities: 'utf8' });

/** As XML, in which the library writes every letter beyond ASCII as a number; here they stay letters. */
export const asXhtml = (nodes: Nodes) =>
  DomUtils.getOuterHTML(nodes, { xmlMode: true }).replace(/&#x([0-9a-f]+);/g, (_, code) => String.fromCodePoint(parseInt(code, 16)));
