import { sourceLocale } from '#i18n/locales.ts';
import type { Content, Pair } from '../content.ts';
import type { Finding } from '../issue.ts';
import { nearest } from '../nearest.ts';
import { pointersIn } from './pointers.ts';

/** Every id that an entry names exists, and is of the right kind. */
export function references(content: Content): Finding[] {
  const rule = 'references';
  const unknown = (file: string, at: Finding['at'], to: string, id: string, known: Iterable<string>): Finding => ({
    rule,
    file,
    at,
    message: ['unknown-id', to, id, nearest(id, known)],
  });
  /** A field that is missing, or is no text, has been reported by the schema. */
  const isStranger = (id: unknown, known: string[]): id is string => typeof id === 'string' && !known.includes(id);
  const sides = content.site.sides.map((side) => side.id);
  const eras = content.site.eras.map((era) => era.id);
  const units = Object.keys(content.site.units);
  const found = pointersIn(content)
    .filter((use) => !content[use.to].has(use.id))
    .map((use) => unknown(use.file, use.at, use.to, use.id, content[use.to].keys()));
  for (const figure of content.figures.values()) {
    if (isStranger(figure.facts.side, sides)) found.push(unknown(figure.files[sourceLocale], ['side'], 'sides', figure.facts.side, sides));
  }
  for (const event of content.timeline.values()) {
    if (isStranger(event.facts.era, eras)) found.push(unknown(event.files[sourceLocale], ['era'], 'eras', event.facts.era, eras));
    for (const [locale, body] of Object.entries(event.bodies)) {
      for (const { side, at } of body) {
        if (isStranger(side, sides)) found.push(unknown(event.files[locale as keyof typeof event.files], at, 'sides', side, sides));
      }
    }
  }
  for (const number of content.numbers.values()) {
    if (isStranger(number.data.unit, units)) found.push(unknown(number.file, ['unit'], 'units', number.data.unit, units));
    [number.data.sides ?? []].flat().forEach((side, index) => {
      if (isStranger(side, sides)) found.push(unknown(number.file, ['sides', index], 'sides', side, sides));
    });
  }
  for (const correction of content.corrections.values()) {
    const { entry, movedTo, withdrawn } = correction.data;
    const retires = withdrawn || movedTo !== undefined;
    for (const [at, name] of Object.entries({ entry, movedTo })) {
      if (typeof name !== 'string') continue;
      const [collection = '', id = ''] = name.split('/');
      const entries = content[collection as 'timeline'];
      const known = entries instanceof Map ? entries : new Map<string, never>();
      if (at === 'entry' && retires) {
        if (known.has(id)) found.push({ rule, file: correction.file, at: [at], message: ['entry-there', name] });
      } else if (!known.has(id)) found.push(unknown(correction.file, [at], collection, id, known.keys()));
    }
  }
  const orders = new Map<number, Pair<'background'>>();
  for (const chapter of content.background.values()) {
    const { order } = chapter.facts;
    const other = orders.get(order);
    if (other && typeof order === 'number') {
      const [here, there] = [chapter, other].map(({ files }) => ({ file: files[sourceLocale], at: ['order'] }));
      found.push({ rule, ...here!, message: ['order-twice', order, other.id], other: there! });
    }
    orders.set(order, chapter);
  }
  return found;
}
