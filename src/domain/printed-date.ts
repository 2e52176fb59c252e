import type { Format } from '#i18n/format.ts';
import { parseDate } from './dates.ts';

/** A date, or a span with its end, as a reader sees it. */
export const printedDate = (format: Format, date: string, end?: string) =>
  end ? format.span(parseDate(date), parseDate(end)) : format.date(parseDate(date));
