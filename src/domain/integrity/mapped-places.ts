import { localeIds } from '#i18n/locales.ts';
import { records } from '#schemas/collections.ts';
import type { Content, Entry } from '../content.ts';
import type { Finding, Message } from '../issue.ts';
import { spotsOf } from '../map/spots.ts';
import { writingsOn } from '../map/writings.ts';

/** A place on a map has a point, or is told where its name stands; and its name finds room in every language. */
export function mappedPlaces(content: Content): Finding[] {
  return [...content.maps.values()]
    .filter((map) => isSound(map, content))
    .flatMap((map) => {
      const say = (index: number, message: Message): Finding => ({
        rule: 'references',
        file: map.file,
        at: ['places', index, 'id'],
        message,
      });
      const { places } = map.data;
      const pointless = places.flatMap(({ id, at }, index) =>
        at || hasPoint(content.places.get(id)!) ? [] : say(index, ['no-point', id]),
      );
      if (pointless.length) return pointless;
      const spots = spotsOf(map.data, content);
      return localeIds.flatMap((locale) => {
        const written = writingsOn(map.data, spots, content, locale).map(({ place }) => place);
        return places.flatMap(({ id }, index) => (written.includes(id) ? [] : say(index, ['no-room', id, locale])));
      });
    });
}

/** What is not has been reported by the schemas and by the rule of references. */
const isSound = ({ data }: Entry<'maps'>, content: Content) =>
  records.maps.safeParse(data).success && data.places.every(({ id }) => records.places.safeParse(content.places.get(id)?.data).success);

const hasPoint = ({ data }: Entry<'places'>) => data.lat !== undefined && data.lon !== undefined;
