import { numeralsIn } from './numerals.ts';

/**
 * Numbers written in digits by what they mean, however a language shortens them: `1988-91` names 1991, `40 ألف` is 40,000,
 * `09:00` is `9:00`. A decade, as in the 1990s, is a name that Arabic writes in words.
 *
 * @example amountsIn('1988-91') // ['1988', '1991']
 */
export function amountsIn(text: string): string[] {
  const whole = text
    .replace(/(?<![\d.,])(\d{2})(\d{2})([-–])(\d{2})(?!-?\d)/g, '$1$2$3$1$4')
    .replace(/(\d+(?:\.\d+)?) (?:ألف|آلاف)/g, (_words, thousands) => String(Math.round(Number(thousands) * 1000)))
    .replace(/\b\d{3}0s\b/g, '');
  return numeralsIn(whole).map((numeral) => numeral.replace(/^0(?=\d:)/, ''));
}
