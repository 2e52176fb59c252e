import { localeIds, sourceLocale } from '#i18n/locales.ts';
import { pairNames, recordNames } from '#schemas/collections.ts';
import type { Content, Entry, Pair } from '../content.ts';
import type { Finding, Issue, Path } from '../issue.ts';
import type { Outline } from '../outline.ts';

const mark = /\bTODO\b/;

/** No `TODO` is left: each file that holds some is named once, at the first, with their number. */
export function todos(content: Content): Finding[] {
  const entries = [...pairNames, ...recordNames].flatMap((name) => [...content[name].values()] as (Pair | Entry)[]);
  return [unwrittenIn(content.siteFile, content.site), ...entries.flatMap(unwrittenInEntry)].flat();
}

function unwrittenInEntry(entry: Pair | Entry): Finding[] {
  if ('data' in entry) return unwrittenIn(entry.file, entry.data);
  return localeIds.flatMap((locale) => {
    const facts = locale === sourceLocale ? entry.facts : {};
    return unwrittenIn(entry.files[locale], { ...facts, ...entry.words[locale] }, entry.bodies[locale]);
  });
}

function unwrittenIn(file: string, data: unknown, body: Outline = []): Finding[] {
  const texts: [at: Finding['at'], text: string][] = [
    ...textsIn(data),
    ...body.map(({ at, text }): [Finding['at'], string] => [at, text]),
    ...body.flatMap(({ mentions }) => mentions.map(({ at, id }): [Finding['at'], string] => [at, id])),
  ];
  const left = texts.filter(([, text]) => mark.test(text));
  return left.length ? [{ rule: 'todos', file, at: left[0]![0], message: ['todos-left', left.length] }] : [];
}

function textsIn(value: unknown, path: Path = []): [Path, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}

/**
 * The same without what other rules have against a `TODO`: that it is no date, no id, not on the list.
 * Only in files whose `TODO`s are reported, so that nothing is passed over in silence.
 */
export function withoutEchoes(issues: Issue[], texts: Map<string, string>): Issue[] {
  const unfinished = new Set(issues.filter(({ rule }) => rule === 'todos').map(({ file }) => file));
  if (!unfinished.size) return issues;
  return issues.filter(
    ({ rule, file, line }) => rule === 'todos' || !unfinished.has(file) || !mark.test(texts.get(file)!.split('\n')[line - 1] ?? ''),
  );
}
