import type { Locale } from '#i18n/locales.ts';
import type { Content, Pair } from './content.ts';
import { compareDates } from './dates.ts';
import type { Era } from './ledger.ts';
import { inOrder } from './sequence.ts';

/** The eras in which somebody is quoted, in their order, each with its quotes by day. */
export function quotesByEra(content: Content, locale: Locale): [Era, Pair<'quotes'>[]][] {
  const { eras } = content.site;
  const eraOf = ({ facts }: Pair<'quotes'>) => eras.findLast((era) => compareDates(era.from, facts.date) <= 0) ?? eras[0]!;
  return [...Map.groupBy(inOrder(content, 'quotes', locale), eraOf)];
}
