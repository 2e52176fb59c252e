import type { Locale } from '#i18n/locales.ts';
import type { RecordData } from '#schemas/collections.ts';
import type { Content } from '../content.ts';
import type { Drawing, Spot } from './drawing.ts';
import { placeNames, views, type Side } from './names.ts';
import { isSpread } from './spread.ts';

type ViewName = keyof typeof views;

/** An inset takes this part of the width and the height of a wide map. `styles/map.css` has the same. */
const insetShare = 0.24;

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

/** Everything written on a map in one language, as far as it finds room in each of the views. */
export function writingsOn(
  map: RecordData<'maps'>,
  drawing: Drawing,
  content: Content,
  locale: Locale,
  shown: ViewName[] = ['narrow', 'wide'],
): Writing[] {
  const wanted = [...wordsOn(map, drawing, locale), ...placesOn(map, drawing, content, locale)];
  const text = ({ long, short }: Wanted, view: ViewName) => (view === 'wide' ? long : short);
  const sides = shown.map((name) => {
    const view = { ...views[name], ...(name === 'wide' && map.inset && { corner: insetShare }) };
    return placeNames(
      wanted.map((one) => ({ ...one, text: text(one, name) })),
      view,
      locale,
    );
  });
  return wanted.flatMap((one, index) => {
    const { long: _long, short: _short, side: _side, ...spot } = one;
    const words = shown.flatMap((view, nth) => {
      const side = sides[nth]![index];
      return side ? [{ text: text(one, view), side, view }] : [];
    });
    const { view, ...same } = words[0] ?? {};
    const inAll = words.length === shown.length && words.every((other) => other.text === same.text && other.side === same.side);
    return view ? [{ ...spot, words: inAll ? [same as Writing['words'][number]] : words }] : [];
  });
}

interface Wanted extends Omit<Writing, 'words'> {
  long: string;
  short: string;
  side?: Side | undefined;
}

const wordsOn = ({ labels = [] }: RecordData<'maps'>, { at }: Drawing, locale: Locale): Wanted[] =>
  labels.map(({ text, at: point }) => ({ ...at(point), side: 'middle', long: text[locale], short: text[locale] }));

const placesOn = ({ places }: RecordData<'maps'>, { spots }: Drawing, content: Content, locale: Locale): Wanted[] =>
  places.map(({ id, side }): Wanted => {
    const { data } = content.places.get(id)!;
    const long = data.names[locale]!;
    const spot = { ...spots.get(id)!, place: id, kind: data.kind, long, short: data.short?.[locale] ?? long };
    return isSpread(data) ? { ...spot, side: 'middle' } : { ...spot, side, dot: data.precision === 'exact' ? 'exact' : 'approximate' };
  });
