import { sourceLocale } from '#i18n/locales.ts';
import { dateProblem } from '#schemas/date.ts';
import type { Content, Entry } from '../content.ts';
import { isBefore } from '../dates.ts';
import { noEvidence, type Evidence, type Invariants } from '../evidence.ts';
import type { Finding, Path } from '../issue.ts';
import { nearest } from '../nearest.ts';

const none: Invariants = { file: '', rising: [], partsOf: [], looseParts: [], inOrder: [] };
const rule = 'invariants';

/** What `invariants.yaml` says must hold between entries does hold, and a number has no parts that are more than itself. */
export function invariants(content: Content, { invariants: must = none }: Evidence = noEvidence): Finding[] {
  return [
    ...strangers(content, must),
    ...rising(content, must),
    ...sums(content, must),
    ...ranges(content),
    ...ownParts(content, must),
    ...inOrder(content, must),
  ];
}

function strangers(content: Content, { file, rising, partsOf, looseParts, inOrder }: Invariants): Finding[] {
  const unknown = (collection: 'numbers' | 'timeline', at: Path, ids: string[]) =>
    ids.flatMap((id, index): Finding[] => {
      const known = content[collection];
      if (known.has(id)) return [];
      return [{ rule: 'references', file, at: [...at, index], message: ['unknown-id', collection, id, nearest(id, known.keys())] }];
    });
  return [
    ...rising.flatMap(({ numbers }, index) => unknown('numbers', ['rising', index, 'numbers'], numbers)),
    ...partsOf.flatMap(({ whole }, index) => unknown('numbers', ['partsOf', index, 'whole'], [whole])),
    ...partsOf.flatMap(({ parts }, index) => unknown('numbers', ['partsOf', index, 'parts'], parts)),
    ...looseParts.flatMap(({ numbers }, index) => unknown('numbers', ['looseParts', index, 'numbers'], numbers)),
    ...inOrder.flatMap((events, index) => unknown('timeline', ['inOrder', index], events)),
  ];
}

function rising(content: Content, { rising }: Invariants): Finding[] {
  return rising.flatMap(({ what, numbers }) =>
    steps(known(numbers, content.numbers)).flatMap(([before, after]) => {
      const other = { file: before.file, at: ['value'] };
      const dated = [before, after].every(({ data }) => isDate(data.asOf));
      return [
        ...(highest(after) < lowest(before)
          ? [{ rule, file: after.file, at: ['value'], message: ['falls', what, highest(after), lowest(before)], other } as Finding]
          : []),
        ...(dated && isBefore(after.data.asOf, before.data.asOf)
          ? [
              {
                rule,
                file: after.file,
                at: ['asOf'],
                message: ['counted-earlier', what],
                other: { file: before.file, at: ['asOf'] },
              } as Finding,
            ]
          : []),
      ];
    }),
  );
}

function sums(content: Content, { partsOf }: Invariants): Finding[] {
  return partsOf.flatMap(({ whole, parts }): Finding[] => {
    const [total] = known([whole], content.numbers);
    const sum = known(parts, content.numbers).reduce((all, part) => all + lowest(part), 0);
    if (!total || !(sum > highest(total))) return [];
    return [
      {
        rule,
        file: total.file,
        at: ['value'],
        message: ['parts-exceed', sum, highest(total)],
        other: { file: content.numbers.get(parts[0]!)?.file ?? total.file, at: ['value'] },
      },
    ];
  });
}

function ranges(content: Content): Finding[] {
  const reversed = [...content.numbers.values()].filter((number) => lowest(number) > highest(number));
  return reversed.map(({ file }) => ({ rule, file, at: ['range'], message: ['range-reversed'] }));
}

function ownParts(content: Content, { looseParts }: Invariants): Finding[] {
  const loose = new Set(looseParts.flatMap(({ numbers }) => numbers));
  return [...content.numbers.values()].flatMap((number): Finding[] => {
    const { parts } = number.data;
    if (loose.has(number.id) || !Array.isArray(parts)) return [];
    const sum = parts.reduce((all, part) => all + (part?.value ?? NaN), 0);
    return sum > highest(number) ? [{ rule, file: number.file, at: ['parts'], message: ['own-parts-exceed', sum, highest(number)] }] : [];
  });
}

function inOrder(content: Content, { inOrder }: Invariants): Finding[] {
  return inOrder.flatMap((ids) =>
    steps(known(ids, content.timeline)).flatMap(([before, after]): Finding[] => {
      if (!isDate(before.facts.date) || !isDate(after.facts.date) || !isBefore(after.facts.date, before.facts.date)) return [];
      const other = { file: before.files[sourceLocale], at: ['date'] };
      return [{ rule, file: after.files[sourceLocale], at: ['date'], message: ['out-of-order', after.id, before.id], other }];
    }),
  );
}

const known = <T>(ids: string[], entries: Map<string, T>): T[] => ids.flatMap((id) => entries.get(id) ?? []);
const steps = <T>(list: T[]): [T, T][] => list.slice(1).map((after, index) => [list[index]!, after]);
const isDate = (value: unknown): value is string => typeof value === 'string' && !dateProblem(value);
// What is no number has been reported by the schema; compared with it, nothing is more or less.
const lowest = ({ data }: Entry<'numbers'>): number => data.range?.[0] ?? data.value ?? NaN;
const highest = ({ data }: Entry<'numbers'>): number => data.range?.[1] ?? data.value ?? NaN;
