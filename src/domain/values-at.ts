import type { Path } from './issue.ts';

/**
 * The texts and numbers at a path, each with its own; `*` steps into a list, and so does the end of the path.
 *
 * @example valuesAt({ roles: [{ from: '1990' }] }, 'roles.*.from') // [[['roles', 0, 'from'], '1990']]
 */
export const valuesAt = (data: unknown, path: string) => walk(data, path.split('.'), []);

function walk(data: unknown, [key, ...rest]: string[], path: Path): [Path, string | number][] {
  if (Array.isArray(data) && (key === '*' || key === undefined)) return data.flatMap((item, index) => walk(item, rest, [...path, index]));
  if (key === undefined) return typeof data === 'string' || typeof data === 'number' ? [[path, data]] : [];
  return walk((data as Record<string, unknown> | undefined)?.[key], rest, [...path, key]);
}
