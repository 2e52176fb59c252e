import type { Locale } from '#i18n/locales.ts';
import type { RecordData } from '#schemas/collections.ts';
import type { Content } from '../content.ts';
import { placeNames, views, type Side } from './names.ts';
import type { Spot, Spots } from './spots.ts';
import { isSpread } from './spread.ts';

type ViewName = keyof typeof views;

/** What is written on a map at one spot. */
export interface Writing extends Spot {
  /** The place that it names, and its kind; left out for other words. */
  place?: string;
  kind?: RecordData<'places'>['kind'];
  /** A dot marks the spot, hollow where the point is approximate. */
  dot?: 'exact' | 'approximate';
  /** The words, with the view in which alone they stand: a narrow map may need others than a wide one, or have no room. */
  words: { text: string; side: Side; view?: ViewName }[];
}

/** An inset takes this part of the width and the height of a wide map. `styles/map.css` has the same. */
const insetShare = 0.24;

/** Everything written on a map in one language, as far as it finds room in each of the views. */
export function writingsOn(
  map: RecordData<'maps'>,
  spots: Spots,
  content: Content,
  locale: Locale,
  shown: ViewName[] = ['narrow', 'wide'],
): Writing[] {
  const wanted = [...wordsOn(map, spots, locale), ...placesOn(map, spots, content, locale)];
  const placed = shown.map((view) => {
    const names = wanted.map(({ spot, side, ...texts }) => ({ ...spot, side, text: textIn(view, texts) }));
    const corner = view === 'wide' && map.inset ? insetShare : 0;
    const sides = placeNames(names, { ...views[view], corner }, locale);
    return names.map(({ text }, index) => ({ text, side: sides[index], view }));
  });
  return wanted.flatMap(({ spot }, index) => {
    const words = placed.flatMap((names) => {
      const { text, side, view } = names[index]!;
      return side === undefined ? [] : [{ text, side, view }];
    });
    return words.length ? [{ ...spot, words: withoutViews(words, shown.length) }] : [];
  });
}

/** The same words on the same side in every view need to stand there once. */
function withoutViews(words: Required<Writing['words'][number]>[], views: number): Writing['words'] {
  const [{ text, side }] = words as [(typeof words)[number]];
  return words.length === views && words.every((word) => word.text === text && word.side === side) ? [{ text, side }] : words;
}

interface Texts {
  long: string;
  short: string;
}

const textIn = (view: ViewName, { long, short }: Texts) => (view === 'wide' ? long : short);

interface Wanted extends Texts {
  spot: Omit<Writing, 'words'>;
  side?: Side | undefined;
}

const wordsOn = ({ labels = [] }: RecordData<'maps'>, { at }: Spots, locale: Locale): Wanted[] =>
  labels.map(({ text, at: point }) => ({ spot: at(point), side: 'middle', long: text[locale], short: text[locale] }));

const placesOn = ({ places }: RecordData<'maps'>, spots: Spots, content: Content, locale: Locale): Wanted[] =>
  places.map(({ id, side }): Wanted => {
    const { data } = content.places.get(id)!;
    const long = data.names[locale]!;
    const texts = { long, short: data.short?.[locale] ?? long };
    const spot = { ...spots.places.get(id)!, place: id, kind: data.kind };
    if (isSpread(data)) return { ...texts, spot, side: 'middle' };
    return { ...texts, spot: { ...spot, dot: data.precision === 'exact' ? 'exact' : 'approximate' }, side };
  });
