import type { z } from 'astro/zod';
import { issuesEn } from '#i18n/issues.en.ts';
import type { Finding, Message } from '#domain/issue.ts';
import { schemaFindings } from '#loader/schema-findings.ts';

/** The sentence that a message stands for, as an editor reads it. */
export const sentence = ([key, ...gaps]: Message) => (issuesEn[key] as (...gaps: unknown[]) => [string, string?])(...gaps)[0];

/** What a schema has against a value, as `field: sentence`. */
export const faults = (schema: z.ZodType, value: unknown, fields: string[] = []) =>
  schemaFindings(schema, value, fields).map(({ at, message }) => `${(at as (string | number)[]).join('.')}: ${sentence(message)}`);

/** What a rule has found, as `file, field or line:column: sentence`, in the order in which it found it. */
export const findings = (found: Finding[]) => found.map(({ file, at, message }) => `${file}, ${printed(at)}: ${sentence(message)}`);

const printed = (at: Finding['at']) => (Array.isArray(at) ? at.join('.') : `${at.line}:${at.column}`);
