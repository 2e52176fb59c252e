import type { RecordData } from '#schemas/collections.ts';

const spread: RecordData<'places'>['kind'][] = ['country', 'region', 'corridor'];

/** Whether a place is too wide for a dot: a map shows its name alone. */
export const isSpread = ({ kind }: Pick<RecordData<'places'>, 'kind'>) => spread.includes(kind);
