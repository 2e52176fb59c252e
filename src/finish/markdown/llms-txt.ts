import { localeIds, locales, sourceLocale } from '#i18n/locales.ts';
import { wordsOf } from '#i18n/words.ts';
import { editionFileName } from '#domain/edition-files.ts';
import { routesAt, sections } from '#domain/routes.ts';
import type { CopiedPage } from './page-markdown.ts';

/** How to speak of what the files say. */
const rule =
  'Each paragraph names its sources as footnotes. What one side says stands under its name: quote it as that side’s account, ' +
  'not as fact. Cite a page by the address and the edition that stand above its text.';

/**
 * A guide for programs that read (https://llmstxt.org): the name of the site, what it is, and for each language links to the
 * Markdown copies of its sections and chapters; then, as optional, the data. `root` is the full address of the site, `copyOf`
 * gives the text of a copy by the address of its page.
 */
export function llmsTxt(pages: CopiedPage[], root: string, copyOf: (address: string) => string): string {
  const routes = routesAt(root);
  const known = new Map(pages.map((page) => [page.address, page]));
  const home = known.get(routes.home(sourceLocale))!;
  const { openData } = wordsOf(sourceLocale);
  const languages = localeIds.map((locale) => {
    const main = [routes.home(locale), ...sections.map((name) => routes.section(locale, name))].map((address) => known.get(address)!);
    const told = main.flatMap((page) =>
      page.address === routes.section(locale, 'background') ? [page, ...entriesIn(page.address, copyOf(page.address), pages)] : [page],
    );
    const lines = told.map(({ title, address, description }) => line(title, routes.markdown(address), description));
    return `## ${locales[locale].name}\n\n${lines.join('\n')}`;
  });
  return `# ${home.site}

> ${home.description}

${rule}

${languages.join('\n\n')}

## Optional

${line(openData.title, routes.markdown(routes.data(sourceLocale)), openData.lead)}
${line('Data package', routes.dataFile('datapackage.json'), openData.package)}
${line('JSON-LD', routes.dataFile('graph.jsonld'), openData.graph)}
${line('Edition', routes.asset(editionFileName), 'Its name, and the digest of every file.')}
`;
}

const line = (title: string, address: string, said: string) =>
  `- [${title.replace(/[[\]\\]/g, '\\$&')}](${address}): ${said.replace(/:$/, '.')}`;

/** The pages under the page of a section, in the order in which it names them. */
function entriesIn(section: string, copy: string, pages: CopiedPage[]): CopiedPage[] {
  const place = ({ address }: CopiedPage) => copy.indexOf(`](${address})`);
  return pages.filter(({ address }) => address.startsWith(section) && address !== section).sort((a, b) => place(a) - place(b));
}
