import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { localeIds } from '#i18n/locales.ts';
import { markdownOf } from './entries/as-markdown.ts';
import type { Chronicle } from './entries/entries.ts';
import { costOf } from './cost.ts';
import { peer } from './peers.ts';
import type { Build } from './site.ts';

const home = {
  en: { title: 'The harbour, year by year', text: 'An invented chronicle, made to be measured.' },
  ar: { title: 'الميناء عاماً بعد عام', text: 'سجل متخيَّل وُضع ليُقاس به.' },
};

/** Builds a default Starlight site of the same entries, from a cold cache, into `.build/bench/<name>`: `/en/timeline/<id>/`. */
export async function buildStarlight(name: string, chronicle: Chronicle, extension: 'md' | 'mdx' = 'mdx'): Promise<Build> {
  const cwd = peer('starlight');
  const docs = join(cwd, 'src/content/docs');
  const folder = `.build/bench/${name}`;
  for (const path of [docs, folder, join(cwd, 'node_modules/.astro'), join(cwd, '.astro')]) rmSync(path, { recursive: true, force: true });
  for (const locale of localeIds) {
    mkdirSync(join(docs, locale, 'timeline'), { recursive: true });
    const { title, text } = home[locale];
    writeFileSync(join(docs, locale, `index.${extension}`), `---\ntitle: ${title}\n---\n\n${text}\n`);
  }
  for (const [path, { title, description, body }] of markdownOf(chronicle)) {
    writeFileSync(join(docs, `${path}.${extension}`), `---\ntitle: ${title}\ndescription: ${description}\n---\n\n${body}\n`);
  }
  const cost = await costOf(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { cwd, env: { OUT_DIR: resolve(folder) } });
  return { folder, cost };
}
