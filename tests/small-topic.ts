/**
 * Entries as small as the schemas allow (a test holds them to it), and a topic made of those that a test names.
 * The subject is a quarrel about a ferry, as in `fixtures/topic`.
 */
import type { Content, Entry, Pair } from '#domain/content.ts';
import type { Localized } from '#i18n/locales.ts';
import {
  pairNames,
  recordNames,
  type Facts,
  type PairName,
  type RecordData,
  type RecordName,
  type Site,
  type Words,
} from '#schemas/collections.ts';
import { readOutline } from '#loader/outline.ts';

export const site: Site = {
  url: 'https://ferry.example',
  name: { en: 'The ferry', ar: 'العبّارة' },
  tagline: { en: 'A quarrel', ar: 'خلاف' },
  description: { en: 'An invented topic.', ar: 'موضوع متخيَّل.' },
  edition: 'ferry',
  contact: 'desk@ferry.example',
  licence: { name: 'CC BY 4.0', url: 'https://licence.example' },
  latest: '2021-06-30',
  focus: { from: '2021-05-01', to: '2021-05-31' },
  sides: [
    { id: 'harbour', name: { en: 'Harbour', ar: 'الميناء' } },
    { id: 'islanders', name: { en: 'Islanders', ar: 'أهل الجزيرة' } },
  ],
  eras: [
    { id: 'before', name: { en: 'Before', ar: 'قبل' }, from: '1890', to: '2021-04-30' },
    { id: 'quarrel', name: { en: 'Quarrel', ar: 'الخلاف' }, from: '2021-05-01', to: '2021-06-30' },
  ],
  units: {
    people: { en: { one: 'person', other: 'people' }, ar: { two: 'شخصان', few: 'أشخاص', many: 'شخصاً', other: 'شخص' } },
  },
};

const common = { reviewed: '2021-07-01', sources: ['gazette'] };
const both = (en: string, ar: string): Localized => ({ en, ar });

export const page = pairOf('pages', { reviewed: common.reviewed }, { title: 'A page', summary: 'What it says.' });
export const chapter = pairOf(
  'background',
  { order: 1, reviewed: common.reviewed },
  { title: 'Why did it stop?', summary: 'Two accounts.', answer: 'Nobody agrees.' },
);
export const event = pairOf(
  'timeline',
  { ...common, date: '2021-05-12', era: 'quarrel', importance: 3, status: 'confirmed', places: [], figures: [], numbers: [] },
  { title: 'The ferry stops', summary: 'It did not leave.' },
);
export const figure = pairOf(
  'figures',
  { ...common, kind: 'person', side: 'islanders', aliases: [], roles: [] },
  { name: 'Ada Quill', description: 'Captain' },
);
export const quote = pairOf(
  'quotes',
  {
    ...common,
    speaker: 'ada-quill',
    date: '2021-05-13',
    occasion: both('A notice', 'إعلان'),
    translations: { en: 'original', ar: 'ours' },
  },
  { text: 'It will sail when it is ready' },
);
export const claim = pairOf(
  'claims',
  { ...common, reported: { date: '2021-05-13', source: 'gazette' }, verdict: 'refined', events: [], quotes: [], numbers: [] },
  { claim: 'The engine was broken.', known: 'The office said so.' },
);

export const source = recordOf('sources', {
  kind: 'newspaper',
  publisher: 'Lumen Gazette',
  title: 'Ferry stops',
  titleLanguage: 'en',
  language: 'en',
  retrieved: '2021-07-01',
});
export const place = recordOf('places', {
  kind: 'town',
  names: both('Lumen Island', 'جزيرة لومن'),
  aliases: [],
  precision: 'unknown',
  sources: ['gazette'],
});
export const number = recordOf('numbers', {
  what: both('Passengers', 'الركاب'),
  value: 80,
  unit: 'people',
  asOf: '2021',
  claimedBy: both('Harbour office', 'مكتب الميناء'),
  sources: ['gazette'],
});
export const chart = recordOf('charts', {
  order: 1,
  title: both('Boats', 'القوارب'),
  kind: 'ranges',
  groups: [{ numbers: ['passengers'] }],
});
export const outline = recordOf('outlines', {
  name: both('The crossing', 'المعبر'),
  kind: 'line',
  from: '1890',
  parts: [{ errorKm: 1, points: [[-5.2, 50.1]] }],
  method: both('Drawn by hand.', 'رُسم يدوياً.'),
  sources: ['gazette'],
});
export const map = recordOf('maps', {
  order: 1,
  title: both('The bay', 'الخليج'),
  note: both('The coast is rough.', 'الساحل تقريبي.'),
  bounds: { west: -6, south: 50, east: -5, north: 51 },
  places: [],
  sources: ['gazette'],
});
export const term = recordOf('terms', {
  term: both('slack tide', 'سكون المدّ'),
  aliases: [],
  definition: both('Still water.', 'ماء ساكن.'),
  sources: ['gazette'],
});
export const correction = recordOf('corrections', {
  date: '2021-06-01',
  entry: 'figures/ada-quill',
  was: both('since 1991', 'منذ 1991'),
  is: both('since 1990', 'منذ 1990'),
  reason: both('A reader wrote.', 'كتب قارئ.'),
});

/** A topic that holds these entries and nothing else. */
export function topicOf(entries: (Pair | Entry)[] = [], changes: Partial<Site> = {}): Content {
  const maps = [...pairNames, ...recordNames].map((name) => [
    name,
    new Map(entries.filter((entry) => entry.collection === name).map((entry) => [entry.id, entry])),
  ]);
  return { site: { ...site, ...changes }, siteFile: 'site.yaml', ...Object.fromEntries(maps) } as Content;
}

/** Makes entries of a pair; a body that is one text stands for both languages. */
function pairOf<C extends PairName>(collection: C, facts: Facts<C>, words: Words<C>) {
  return (
    id: string,
    changes: Partial<Facts<C>> = {},
    body: string | Localized = '',
    said: Partial<Localized<Partial<Words<C>>>> = {},
  ): Pair<C> & Pair => {
    const texts = typeof body === 'string' ? { en: body, ar: body } : body;
    return {
      collection,
      id,
      facts: { ...facts, ...changes },
      words: { en: { ...words, ...said.en }, ar: { ...words, ...said.ar } },
      bodies: { en: readOutline(texts.en).outline, ar: readOutline(texts.ar).outline },
      files: { en: `${collection}/${id}.en.mdx`, ar: `${collection}/${id}.ar.mdx` },
    } as unknown as Pair<C> & Pair;
  };
}

function recordOf<C extends RecordName>(collection: C, data: RecordData<C>) {
  return (id: string, changes: Partial<RecordData<C>> = {}) =>
    ({ collection, id, data: { ...data, ...changes }, file: `${collection}/${id}.yaml` }) as unknown as Entry<C> & Entry;
}
