import type { Format } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Words } from '#i18n/words.ts';
import type { RecordData, Site } from '#schemas/collections.ts';

type Count = Pick<RecordData<'numbers'>, 'value' | 'range' | 'qualifier' | 'unit'>;

/** The bare value: `100,417`, or `500–1,000` for a range. */
export const valueText = ({ value, range }: Count, format: Format) => (range ? format.range(...range) : format.number(value!));

/** The unit in the form that the value asks for: `people`, `أشخاص`. */
export function unitText({ value, range, unit }: Count, site: Site, locale: Locale, format: Format): string {
  const forms = site.units[unit]![locale];
  return forms[format.plural(range ? range[1] : value!)] ?? forms.other;
}

/** The value as its claimant hedges it: `more than 6,300`. */
export const countText = (count: Count, words: Words, format: Format) =>
  `${qualifierText(count, words)} ${valueText(count, format)}`.trimStart();

/** `more than`, or nothing. */
export const qualifierText = ({ qualifier }: Pick<Count, 'qualifier'>, words: Words) => (qualifier ? words.qualifiers[qualifier] : '');
