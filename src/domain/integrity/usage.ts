import type { Content } from '../content.ts';
import type { Finding } from '../issue.ts';
import { pointersIn } from './pointers.ts';

const mustBeUsed = ['sources', 'places', 'numbers', 'terms'] as const;

/** Nothing lies about unused: a source that no sentence rests on vouches for nothing. */
export function usage(content: Content): Finding[] {
  const used = new Set(pointersIn(content).map((use) => `${use.to}/${use.id}`));
  return mustBeUsed.flatMap((collection) =>
    [...content[collection].values()]
      .filter((entry) => !used.has(`${collection}/${entry.id}`))
      .map((entry): Finding => ({ rule: 'references', file: entry.file, at: { line: 1, column: 1 }, message: ['unused', collection] })),
  );
}
