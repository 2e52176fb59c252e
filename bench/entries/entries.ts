import { localeIds, type Localized } from '#i18n/locales.ts';
import { seeded } from '../../tests/seeded.ts';
import { familyNames, givenNames, headlines, places, sentences, summaries, terms } from './phrases.ts';

/** A sentence with what its gaps are filled with, and the source that it rests on. */
export interface Sentence {
  text: Localized;
  n: number;
  person: string;
  place: string;
  term: string;
  source: string;
}

/** One event of the invented chronicle. */
export interface BenchEntry {
  id: string;
  date: string;
  importance: 1 | 2 | 3;
  title: Localized;
  summary: Localized;
  place: string;
  people: string[];
  sources: string[];
  paragraphs: Sentence[][];
}

export interface Chronicle {
  entries: BenchEntry[];
  people: { id: string; name: Localized; short: Localized }[];
  places: { id: string; name: Localized }[];
  terms: { id: string; name: Localized }[];
  sources: { id: string; title: string; publisher: string; url: string }[];
}

export const firstYear = 1850;
export const lastYear = 2009;
const days = (Date.UTC(lastYear, 11, 31) - Date.UTC(firstYear, 0, 1)) / 86_400_000;
const slugOf = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
const each = (make: (locale: keyof Localized) => string) => Object.fromEntries(localeIds.map((id) => [id, make(id)])) as Localized;

/**
 * An invented chronicle of `count` events, the same on every machine: each about 250 words in three cited paragraphs, with two
 * persons, a place, a term and four sources. Ten events share a source; persons, places and terms are as many in any chronicle.
 */
export function chronicleOf(count: number): Chronicle {
  const random = seeded(count);
  const people = givenNames.flatMap((given) =>
    familyNames.map((family) => ({
      id: slugOf(`${given.en} ${family.en}`),
      name: each((id) => `${given[id]} ${family[id]}`),
      short: family,
    })),
  );
  const sources = Array.from({ length: Math.max(8, Math.ceil(count / 10)) }, (_, index) => ({
    id: `harbour-gazette-${index + 1}`,
    title: `Notices from the quays, volume ${index + 1}`,
    publisher: 'Harbour Gazette',
    url: `https://gazette.example/volumes/${index + 1}/`,
  }));
  const placeIds = places.map((name) => ({ id: slugOf(name.en), name }));
  const termIds = terms.map((name) => ({ id: slugOf(name.en), name }));

  const entries = Array.from({ length: count }, (_, index): BenchEntry => {
    const place = placeIds[index % placeIds.length]!;
    const [one, two] = random.shuffled(people);
    // Every source is used, however few the events.
    const own = [0, 1, 2, 3].map((step) => sources[(index + step * 7) % sources.length]!.id);
    const n = index + 1;
    const filled = (phrase: Localized) => each((id) => phrase[id].replace('{n}', String(n)).replace('{place}', place.name[id]));
    const said = random.shuffled(sentences).slice(0, 9);
    const all = said.map((text, at): Sentence => ({
      text,
      n: 11 + random.below(89),
      person: (at % 2 ? one : two)!.id,
      place: place.id,
      term: random.of(termIds).id,
      source: own[at % own.length]!,
    }));
    const date = new Date(Date.UTC(firstYear, 0, 1 + Math.floor((index * days) / count))).toISOString().slice(0, 10);
    const title = filled(headlines[index % headlines.length]!);
    return {
      id: `${date}-${slugOf(title.en)}`,
      date,
      importance: index % 20 === 0 ? 3 : index % 5 === 0 ? 2 : 1,
      title,
      summary: filled(summaries[index % summaries.length]!),
      place: place.id,
      people: [one!.id, two!.id],
      sources: own,
      paragraphs: [all.slice(0, 3), all.slice(3, 6), all.slice(6)],
    };
  });
  return { entries, people, places: placeIds, terms: termIds, sources };
}
