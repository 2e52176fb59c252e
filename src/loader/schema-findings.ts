import { z } from 'astro/zod';
import { issuesEn } from '#i18n/issues.en.ts';
import type { Message, Path } from '#domain/issue.ts';
import { nearest } from '#domain/nearest.ts';
import type { BodyFinding } from './outline.ts';

type ZodIssue = z.core.$ZodIssue;

/** Everything that a schema has against `data`, every wrong field at once, in the checker's own words. */
export function schemaFindings(schema: z.ZodType, data: unknown, fields: string[]): BodyFinding[] {
  const result = schema.safeParse(data);
  return result.success ? [] : result.error.issues.flatMap((issue) => findingsOf(issue, data, fields));
}

function findingsOf(issue: ZodIssue, data: unknown, fields: string[]): BodyFinding[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    // `fields` are those of the whole entry; within a group of fields they would mislead.
    const candidates = path.length ? [] : fields;
    return issue.keys.map((key) => ({ rule: 'shape', at: [...path, key], message: ['unknown-field', key, nearest(key, candidates)] }));
  }
  const rule = issue.message.startsWith('date-') ? 'dates' : 'shape';
  return [{ rule, at: path, message: messageOf(issue, data) }];
}

function messageOf(issue: ZodIssue, data: unknown): Message {
  const value = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], data);
  if (value === undefined && issue.path.length && issue.code !== 'custom') return ['missing-field', String(issue.path.at(-1))];
  if (issue.message in issuesEn) return [issue.message] as unknown as Message;
  if (issue.code === 'invalid_value') return ['unknown-value', issue.values.join(', '), nearest(String(value), issue.values.map(String))];
  if (issue.code === 'invalid_type') return ['wrong-type', expected[issue.expected] ?? issue.expected];
  return ['invalid-value', issue.message];
}

const expected: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'a group of fields',
  number: 'a number',
  int: 'a whole number',
};
