import type { PairName } from '#schemas/collections.ts';

/** Collections whose entries have an article each. */
export const articleNames = ['background', 'timeline', 'figures', 'quotes', 'claims'] as const satisfies PairName[];
export type ArticleName = (typeof articleNames)[number];
