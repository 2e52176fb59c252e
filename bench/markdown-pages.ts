import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { stringify } from 'yaml';
import { localeIds, type Locale } from '#i18n/locales.ts';
import { markdownOf } from './entries/as-markdown.ts';
import type { Chronicle } from './entries/entries.ts';
import { costOf } from './cost.ts';
import type { Build } from './site.ts';

const home = {
  en: { title: 'The harbour, year by year', text: 'An invented chronicle, made to be measured.' },
  ar: { title: 'الميناء عاماً بعد عام', text: 'سجل متخيَّل وُضع ليُقاس به.' },
};

/** Writes a chronicle as a neighbour reads it: `en/timeline/<id>.md`. `fieldsOf` gives what it wants in the front matter besides. */
export function writeMarkdown(
  folder: string,
  chronicle: Chronicle,
  extension: 'md' | 'mdx',
  fieldsOf: (locale: Locale) => object = () => ({}),
) {
  rmSync(folder, { recursive: true, force: true });
  for (const locale of localeIds) {
    const { title, text } = home[locale];
    for (const page of [{ path: 'index', title, description: text, body: text }, ...markdownOf(chronicle, locale)]) {
      const { path, body, ...fields } = page;
      const file = join(folder, locale, `${path}.${extension}`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `---\n${stringify({ ...fields, ...fieldsOf(locale) })}---\n\n${body}\n`);
    }
  }
}

/** Runs the build of a neighbour in its folder `cwd`; it finds in OUT_DIR where to write. */
export async function buildIn(cwd: string, name: string, parameters: string[]): Promise<Build> {
  const folder = `.build/bench/${name}`;
  rmSync(folder, { recursive: true, force: true });
  return { folder, cost: await costOf(process.execPath, parameters, { cwd, env: { OUT_DIR: relative(cwd, folder) } }) };
}
