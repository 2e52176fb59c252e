import { monthNames } from './calendar.ts';
import type { Locale } from './locales.ts';

/** What can be printed of a date: no more than is known. */
export interface PrintableDate {
  year: number;
  month?: number;
  day?: number;
  time?: { hour: number; minute: number; zone: number };
  approximate: boolean;
}

/** How a language prints dates, numbers and names of languages, all at build time. */
export interface Format {
  date: (date: PrintableDate) => string;
  /** A span; what both ends share is printed once where the language allows it. */
  span: (from: PrintableDate, to: PrintableDate) => string;
  number: (value: number) => string;
  range: (from: number, to: number) => string;
  /** The size of a file, in thousands or millions of bytes. */
  size: (bytes: number) => string;
  /** The plural form for a count: `one`, `few` … */
  plural: (value: number) => Intl.LDMLPluralRule;
  languageName: (tag: string) => string;
  list: (items: string[]) => string;
  comma: string;
  quote: (text: string) => string;
}

const tags: Record<Locale, string> = { en: 'en-GB', ar: 'ar' };

const templates: Record<
  Locale,
  {
    about: (date: string, yearOnly: boolean) => string;
    time: (date: string, clock: string, zone: string) => string;
    zoneName: string;
    comma: string;
    quote: (text: string) => string;
    /** Arabic has no abbreviations that everybody reads. */
    units: 'short' | 'long';
  }
> = {
  en: {
    about: (date) => `about ${date}`,
    time: (date, clock, zone) => `${date}, ${clock} (${zone})`,
    zoneName: 'UTC',
    comma: ', ',
    quote: (text) => `“${text}”`,
    units: 'short',
  },
  ar: {
    about: (date, yearOnly) => (yearOnly ? `نحو عام ${date}` : `نحو ${date}`),
    time: (date, clock, zone) => `${date}، الساعة ${clock} (${zone})`,
    zoneName: 'غرينتش',
    comma: '، ',
    quote: (text) => `«${text}»`,
    units: 'long',
  },
};

const formats = new Map<Locale, Format>();

export function formatOf(locale: Locale): Format {
  if (!formats.has(locale)) formats.set(locale, create(locale));
  return formats.get(locale)!;
}

function create(locale: Locale): Format {
  const tag = tags[locale];
  const plain = new Intl.NumberFormat(tag, { useGrouping: true, maximumFractionDigits: 3 });
  const inUnit = (unit: string) =>
    new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: templates[locale].units, maximumFractionDigits: 1 });
  const [kilobytes, megabytes] = [inUnit('kilobyte'), inUnit('megabyte')];
  const plural = new Intl.PluralRules(tag);
  const languages = new Intl.DisplayNames(tag, { type: 'language' });
  const lists = new Intl.ListFormat(tag);
  const { about, time, zoneName, comma, quote } = templates[locale];
  const nameOf = (month: number) => monthNames[locale].map((names) => names[month - 1]).join('/');
  const day = ({ year, month, day: date }: PrintableDate) => [date, month && nameOf(month), year].filter(Boolean).join(' ');
  const date = (known: PrintableDate) => {
    const printed = known.time ? time(day(known), clock(known.time), `${zoneName}${offset(known.time.zone)}`) : day(known);
    return known.approximate ? about(printed, !known.month) : printed;
  };
  return {
    date,
    span(from, to) {
      const exactDays = [from, to].every((end) => end.day && !end.time && !end.approximate);
      const sameMonth = exactDays && from.year === to.year && from.month === to.month;
      if (sameMonth) return `${from.day}–${date(to)}`;
      return `${date(from)} – ${date(to)}`;
    },
    number: (value) => plain.format(value),
    size: (bytes) => (bytes < 1e6 ? kilobytes.format(Math.ceil(bytes / 1e3)) : megabytes.format(bytes / 1e6)),
    range: (from, to) => `${plain.format(from)}–${plain.format(to)}`,
    plural: (value) => plural.select(value),
    languageName: (language) => languages.of(language) ?? language,
    list: (items) => lists.format(items),
    comma,
    quote,
  };
}

const two = (value: number) => String(value).padStart(2, '0');
const clock = ({ hour, minute }: { hour: number; minute: number }) => `${two(hour)}:${two(minute)}`;

function offset(zone: number): string {
  if (zone === 0) return '';
  const [hours, minutes] = [Math.floor(Math.abs(zone) / 60), Math.abs(zone) % 60];
  return `${zone < 0 ? '−' : '+'}${hours}${minutes ? `:${two(minutes)}` : ''}`;
}
