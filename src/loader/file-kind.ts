import { isLocale, localeIds, type Locale } from '#i18n/locales.ts';
import { pairNames, recordNames, type PairName, type RecordName } from '#schemas/collections.ts';
import { slugPattern } from '#schemas/slug.ts';

/** What a file of a topic is by its path, or what it would have to be called. */
export type FileKind =
  | { kind: 'pair'; collection: PairName; id: string; locale: Locale }
  | { kind: 'record'; collection: RecordName; id: string }
  | { kind: 'style'; id: string }
  | { kind: 'site' | 'invariants' }
  | { kind: 'stranger'; expected: string };

export const folders: string[] = [...pairNames, ...recordNames, 'style'];

/**
 * @example fileKind('timeline/2021-06-return.en.mdx') // { kind: 'pair', collection: 'timeline', id: '2021-06-return', locale: 'en' }
 */
export function fileKind(path: string): FileKind {
  if (path === 'site.yaml') return { kind: 'site' };
  if (path === 'invariants.yaml') return { kind: 'invariants' };
  const [folder = '', name] = path.split('/');
  if (name === undefined) return { kind: 'stranger', expected: 'site.yaml' };
  const isPair = (pairNames as string[]).includes(folder);
  const [, id = '', locale, extension] = /^([^.]+)(?:\.([a-z]+))?\.(mdx|yaml)$/.exec(name) ?? [];
  if (!slugPattern.test(id)) return stranger(isPair);
  if (isPair)
    return isLocale(locale) && extension === 'mdx' ? { kind: 'pair', collection: folder as PairName, id, locale } : stranger(true);
  if (locale || extension !== 'yaml') return stranger(false);
  return folder === 'style' ? { kind: 'style', id } : { kind: 'record', collection: folder as RecordName, id };
}

const stranger = (isPair: boolean): FileKind => ({
  kind: 'stranger',
  expected: isPair ? `<id>.${localeIds.join('.mdx or <id>.')}.mdx` : '<id>.yaml',
});
