import { localeIds, sourceLocale } from '#i18n/locales.ts';
import { pairNames, recordNames } from '#schemas/collections.ts';
import { blockId } from '../block-id.ts';
import type { Content, Pair } from '../content.ts';
import type { Finding, Message } from '../issue.ts';
import { nearest } from '../nearest.ts';
import { routesAt, sections } from '../routes.ts';

const routes = routesAt('/');
/** An address as content writes it: without the language, since a link leads to the page in the reader's own. */
const neutral = (address: string) => address.slice(sourceLocale.length + 1);

/** Every link to a page of the site leads to one that there is, and its fragment to something on it. */
export function links(content: Content): Finding[] {
  const pages = pagesOf(content);
  return pairNames.flatMap((collection) =>
    ([...content[collection].values()] as Pair[]).flatMap(({ id, bodies, files }) => {
      const own = neutral(routes.entry(sourceLocale, collection, id));
      return localeIds.flatMap((locale) =>
        bodies[locale].flatMap((block) =>
          block.links.flatMap(({ url, at }) => {
            const message = problem(url, own, pages);
            return message ? [{ rule: 'references' as const, file: files[locale], at, message }] : [];
          }),
        ),
      );
    }),
  );
}

function problem(url: string, own: string, pages: Map<string, Set<string>>): Message | undefined {
  if (!/^[./#]/.test(url)) return undefined;
  const { pathname, hash } = new URL(url, `https://site.invalid${own}`);
  // A file is found, or missed, where the finished site is judged.
  if (/\.[a-z]+$/.test(pathname)) return undefined;
  const fragments = pages.get(pathname);
  if (!fragments) return ['no-such-page', url, nearest(pathname, pages.keys())];
  return !hash || fragments.has(hash.slice(1)) ? undefined : ['no-such-fragment', url, nearest(hash.slice(1), fragments)];
}

/** Every page of a topic, with the fragments that a link may name. */
function pagesOf(content: Content): Map<string, Set<string>> {
  const pages = new Map<string, Set<string>>([
    ['/', new Set()],
    ...sections.map((name): [string, Set<string>] => [`/${name}/`, new Set()]),
  ]);
  const add = (address: string, fragments: string[] = []) => {
    const [path = '', fragment] = neutral(address).split('#');
    pages.set(path, (pages.get(path) ?? new Set()).union(new Set([...fragments, ...(fragment ? [fragment] : [])])));
  };
  add(routes.edition(sourceLocale));
  for (const day of content.site.snapshots ?? []) add(routes.then(sourceLocale, day));
  for (const { data } of content.sources.values()) add(routes.sourceKind(sourceLocale, data.kind));
  for (const { id } of content.site.eras) add(routes.numbersOfEra(sourceLocale, id), [...content.numbers.keys()]);
  for (const collection of pairNames) {
    for (const { id, bodies } of content[collection].values()) {
      add(
        routes.entry(sourceLocale, collection, id),
        bodies[sourceLocale].map((_block, index) => blockId(index)),
      );
    }
  }
  for (const collection of recordNames) for (const id of content[collection].keys()) add(routes.entry(sourceLocale, collection, id));
  return pages;
}
