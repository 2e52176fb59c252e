import { localeIds, sourceLocale } from '#i18n/locales.ts';
import type { Content, Pair } from '../content.ts';
import type { Finding } from '../issue.ts';
import type { Block } from '../outline.ts';

const cited = ['pages', 'background', 'timeline', 'figures', 'quotes', 'claims'] as const;

/** Every paragraph says how we know it, and a disputed event lets each side speak. */
export function provenance(content: Content): Finding[] {
  const found: Finding[] = [];
  for (const collection of cited) {
    for (const entry of content[collection].values()) found.push(...uncited(entry));
  }
  const order = content.site.sides.map((side) => side.id);
  for (const event of content.timeline.values()) found.push(...positions(event, order));
  return found;
}

const needsCitation = ({ kind, aside, mentions }: Block) =>
  !aside && (kind === 'paragraph' || kind === 'item') && !mentions.some((mention) => mention.component === 'Cite');

function uncited({ facts, bodies, files }: Pair): Finding[] {
  if ('ours' in facts && facts.ours) return [];
  return localeIds.flatMap((locale) =>
    bodies[locale]
      .filter(needsCitation)
      .map(({ at }): Finding => ({ rule: 'provenance', file: files[locale], at, message: ['no-citation'] })),
  );
}

function positions({ facts, bodies, files }: Pair<'timeline'>, order: string[]): Finding[] {
  const found: Finding[] = [];
  for (const locale of localeIds) {
    const file = files[locale];
    const sides = bodies[locale].filter((block) => block.kind === 'Position');
    if (facts.status === 'disputed' && !sides.length) {
      if (locale === sourceLocale) found.push({ rule: 'provenance', file, at: ['status'], message: ['no-positions'] });
      continue;
    }
    if (new Set(sides.map((block) => block.side)).size === 1) {
      found.push({ rule: 'provenance', file, at: sides[0]!.at, message: ['one-sided'] });
    }
    sides.slice(1).forEach((block, index) => {
      const before = sides[index]!;
      if (order.indexOf(block.side!) < order.indexOf(before.side!)) {
        found.push({ rule: 'provenance', file, at: block.at, message: ['positions-order', before.side!, block.side!] });
      }
    });
  }
  return found;
}
