import { isLocale, locales, sourceLocale } from '#i18n/locales.ts';

/** A finished page, as far as the checks look at it. `file` is its path in the built folder. */
export interface BuiltPage {
  file: string;
  lang: string;
  dir: string;
  title: string;
  description: string;
  headings: number;
  ids: string[];
  /** Targets of `<a>`. */
  links: string[];
  /** The pictures that other sites are to show beside a link, by their full address. */
  pictures: string[];
  /** Style sheets, scripts, pictures, fonts, icons. */
  resources: string[];
  /** Ids that `popovertarget`, `interestfor` or `aria-labelledby` name. */
  pointers: string[];
}

/** Everything wrong with the finished site, as `file: what`. `files` are all files of the folder, `base` the path it is built for. */
export function siteProblems(pages: BuiltPage[], files: Set<string>, base: string): string[] {
  const ids = new Map(pages.map((page) => [page.file, new Set(page.ids)]));
  const titles = new Map<string, string>();
  const fileOf = filesUnder(base);
  const problems: string[] = [];
  for (const page of pages) {
    const say = (what: string) => problems.push(`${page.file}: ${what}`);
    const [first = ''] = page.file.split('/');
    const locale = isLocale(first) ? first : sourceLocale;
    if (page.lang !== locale || page.dir !== locales[locale].dir)
      say(`lang="${page.lang}" dir="${page.dir}" is not the language of its address`);
    if (!page.title.trim() || !page.description.trim()) say('no title or no description');
    if (page.headings !== 1) say(`${page.headings} headings of the first level`);
    const twin = titles.get(page.title);
    if (twin && !page.file.endsWith('404.html')) say(`same title as ${twin}: ${page.title}`);
    titles.set(page.title, page.file);
    const own = ids.get(page.file)!;
    if (own.size !== page.ids.length) say(`an id stands twice: ${page.ids.find((id, index) => page.ids.indexOf(id) !== index)}`);
    for (const id of page.pointers) if (!own.has(id)) say(`points at #${id}, which is not on the page`);
    for (const resource of page.resources) {
      if (/^([a-z]+:)?\/\//i.test(resource)) say(`loads from elsewhere: ${resource}`);
      else if (!resource.startsWith('data:') && !files.has(fileOf(resource, page.file) ?? '')) say(`loads what is not there: ${resource}`);
    }
    for (const picture of page.pictures)
      if (!/^https?:/.test(picture) || !files.has(fileOf(picture, page.file) ?? '')) say(`no such share picture: ${picture}`);
    for (const link of page.links) {
      if (/^(https?:|mailto:)/.test(link)) continue;
      const [path = '', fragment] = link.split('#');
      const target = path ? fileOf(path, page.file) : page.file;
      if (!target || !files.has(target)) say(`broken link: ${link}`);
      else if (fragment && !ids.get(target)?.has(decodeURIComponent(fragment))) say(`no such fragment: ${link}`);
    }
  }
  return problems;
}

/** Finds the file that an address means on the page `from`, or nothing if it lies outside the base. */
function filesUnder(base: string): (address: string, from: string) => string | undefined {
  /** An address from the root means the same on every page, and most stand on thousands. */
  const known = new Map<string, string | undefined>();
  const find = (address: string, from: string) => {
    const { pathname } = new URL(address, `https://site.invalid${base}${from.replace(/index\.html$/, '')}`);
    if (!pathname.startsWith(base)) return undefined;
    const path = decodeURIComponent(pathname.slice(base.length));
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  };
  return (address, from) => {
    if (!address.startsWith('/')) return find(address, from);
    if (!known.has(address)) known.set(address, find(address, from));
    return known.get(address);
  };
}
