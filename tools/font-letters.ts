/** The letters that the typefaces of the site are cut down to, and so all that it can print in them. */
const letters = (...ranges: [number, number][]) =>
  ranges.map(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('')).join('');

const punctuation = '–—‘’“”…«»‹›•·†‡′″−×÷°€£№';
export const latin = letters([0x20, 0x7e], [0xa0, 0xff]) + punctuation;
/** Azerbaijani, Turkish, and the transliterations that sources use. */
export const latinExtended = 'ƏəĞğİıŞşČčŠšŽžĆćŁłŃńŌōŪūĀāĒēĪīŐőŰűŘřĚěŮůĘęĄąŻżŹź';
/** Arabic with its marks, and the Persian letters that occur in names; no other extensions. */
export const arabic = letters([0x621, 0x63a], [0x640, 0x652], [0x660, 0x66c]) + '،؛؟\u0670\u0671پچژڤکگی«»';
export const figures = letters([0x30, 0x39]) + ' .,:;–—-()[]/%+−…«»"\'!';
