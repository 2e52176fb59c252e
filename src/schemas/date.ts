import { z } from 'astro/zod';
import { issuesEn } from '#i18n/issues.en.ts';

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(Z|[+-]\d{2}:\d{2}))?)?)?(~)?$/;

/**
 * What is wrong with a date of the content model, or `undefined`.
 * The model is a subset of EDTF (ISO 8601-2): year, month, day, or minute with its zone; `~` behind it means about.
 *
 * @example dateProblem('2023-02-31') // 'date-day'
 */
export function dateProblem(value: string): 'date-form' | 'date-zone' | 'date-month' | 'date-day' | 'date-time' | undefined {
  const match = pattern.exec(value);
  if (!match) return /T\d{2}:\d{2}(:\d{2})?~?$/.test(value) ? 'date-zone' : 'date-form';
  const [year, month, day, hour, minute] = match.slice(1, 6).map((part) => part && Number(part)) as number[];
  if (month !== undefined && (month < 1 || month > 12)) return 'date-month';
  if (day !== undefined && (day < 1 || day > new Date(Date.UTC(year!, month!, 0)).getUTCDate())) return 'date-day';
  if (hour !== undefined && (hour > 23 || minute! > 59)) return 'date-time';
  return undefined;
}

/** A date with the precision that is known, always a quoted string. What is in `meta` reaches VS Code by way of JSON Schema. */
export const edtfDate = z
  .string({ error: 'date-quotes' })
  .superRefine((value, ctx) => {
    const message = dateProblem(value);
    if (message) ctx.addIssue({ code: 'custom', message, input: value });
  })
  .meta({ format: 'edtf', pattern: pattern.source, errorMessage: issuesEn['date-form']()[1] });

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** A date known to the day. */
export const dayDate = edtfDate
  .refine((value) => dayPattern.test(value), 'date-full-day')
  .meta({ pattern: dayPattern.source, errorMessage: issuesEn['date-full-day']()[1] });
