import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as yaml from 'yaml';
import { localeIds, sourceLocale, type Locale } from '#i18n/locales.ts';
import { firstYear, lastYear, type BenchEntry, type Chronicle } from './entries.ts';
import { proseOf, type Marks } from './prose.ts';

const reviewed = '2010-01-02';
const eras = [0, 1, 2, 3, 4, 5, 6, 7].map((index) => ({ from: firstYear + index * 20, to: firstYear + index * 20 + 19 }));

const site = {
  url: 'https://harbour.example',
  name: { en: 'The harbour, explained', ar: 'الميناء بالأدلة' },
  tagline: { en: 'An invented chronicle', ar: 'سجل متخيَّل' },
  description: { en: 'An invented chronicle of a harbour.', ar: 'سجل متخيَّل لميناء.' },
  edition: 'harbour-explained',
  contact: 'desk@harbour.example',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  latest: `${lastYear}-12-31`,
  focus: { from: `${lastYear}-01-01`, to: `${lastYear}-12-31` },
  sides: [
    { id: 'office', name: { en: 'Harbour office', ar: 'مكتب الميناء' } },
    { id: 'owners', name: { en: 'Boat owners', ar: 'أصحاب القوارب' } },
  ],
  eras: eras.map(({ from, to }) => ({
    id: `from-${from}`,
    name: { en: `From ${from} to ${to}`, ar: `من ${from} إلى ${to}` },
    from: `${from}-01-01`,
    to: `${to}-12-31`,
  })),
  units: {
    boats: {
      en: { one: 'boat', other: 'boats' },
      ar: { zero: 'قارب', one: 'قارب', two: 'قاربان', few: 'قوارب', many: 'قارباً', other: 'قارب' },
    },
  },
};

const pages = {
  home: { en: ['The harbour, year by year', 'An invented chronicle.'], ar: ['الميناء عاماً بعد عام', 'سجل متخيَّل.'] },
  about: { en: ['About this chronicle', 'What it is for.'], ar: ['عن هذا السجل', 'الغرض منه.'] },
};
const pageBody = { en: 'An invented chronicle, made to be measured.', ar: 'سجل متخيَّل وُضع ليُقاس به.' };

/** Writes a chronicle into `folder` as a topic of our own, which `npm run check` finds nothing wrong with. */
export function writeTopic(folder: string, { entries, people, places, terms, sources }: Chronicle): void {
  rmSync(folder, { recursive: true, force: true });
  const record = (path: string, data: object) => put(join(folder, `${path}.yaml`), stringify(data));
  const pair = (path: string, facts: object, words: (locale: Locale) => object, body: (locale: Locale) => string) => {
    for (const locale of localeIds) {
      const front = stringify({ ...(locale === sourceLocale && facts), ...words(locale) });
      put(join(folder, `${path}.${locale}.mdx`), `---\n${front}---\n\n${body(locale)}\n`);
    }
  };

  record('site', site);
  for (const { id, ...about } of sources) {
    record(`sources/${id}`, {
      kind: 'newspaper',
      ...about,
      titleLanguage: 'en',
      language: 'en',
      published: `${lastYear}-12-31`,
      retrieved: reviewed,
    });
  }
  const first = [sources[0]!.id];
  for (const { id, name } of places) {
    record(`places/${id}`, { kind: 'town', names: name, aliases: [], precision: 'unknown', sources: first });
  }
  for (const { id, name } of terms) {
    const definition = { en: 'A word of the harbour.', ar: 'كلمة من كلمات الميناء.' };
    record(`terms/${id}`, { term: name, aliases: [], definition, sources: first });
  }
  for (const [index, { id, name, short }] of people.entries()) {
    const facts = { kind: 'person', side: site.sides[index % 2]!.id, aliases: [], roles: [], reviewed, sources: first };
    const description = { en: 'Clerk of the harbour', ar: 'من كتبة الميناء' };
    const words = (locale: Locale) => ({ name: name[locale], short: short[locale], description: description[locale] });
    pair(`figures/${id}`, facts, words, (locale) => `${description[locale]}.<Cite id="${first[0]}" />`);
  }
  for (const [id, words] of Object.entries(pages)) {
    const facts = { reviewed, ours: true };
    pair(
      `pages/${id}`,
      facts,
      (locale) => ({ title: words[locale][0], summary: words[locale][1] }),
      (locale) => pageBody[locale],
    );
  }
  const marks: Marks = {
    person: (id) => `<Person id="${id}" />`,
    place: (id) => `<Place id="${id}" />`,
    term: (id) => `<Term id="${id}" />`,
    cite: (id) => `<Cite id="${id}" />`,
  };
  for (const entry of entries) {
    const words = (locale: Locale) => ({ title: entry.title[locale], summary: entry.summary[locale] });
    pair(`timeline/${entry.id}`, factsOf(entry), words, (locale) => proseOf(entry, locale, marks));
  }
}

function factsOf({ date, importance, place, people, sources }: BenchEntry) {
  const { from } = eras.find(({ to }) => Number(date.slice(0, 4)) <= to)!;
  const era = `from-${from}`;
  return { date, era, importance, status: 'confirmed', reviewed, places: [place], figures: people, numbers: [], sources };
}

/** Texts in quotes, for a bare 2010-01-02 would be read as a date. */
const stringify = (data: object) => yaml.stringify(data, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });

function put(path: string, text: string) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
