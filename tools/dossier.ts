import type { DossierItem } from './coverage-report.ts';

/**
 * The lists of a dossier's file that hold items with ids. Items that hold facts of their own give these facts.
 *
 * @example listsIn({ note: '…', events: [{ id: 'a' }] }) // [['events', [{ id: 'a' }]]]
 */
export function listsIn(file: Record<string, unknown>): [name: string, items: DossierItem[]][] {
  return Object.entries(file).flatMap(([name, list]): [string, DossierItem[]][] => {
    if (!Array.isArray(list)) return [];
    const facts = list.flatMap((item: { facts?: DossierItem[] }) => item.facts ?? []);
    return facts.length ? [['facts', facts]] : [[name, list.filter((item: Partial<DossierItem>) => item.id)]];
  });
}
