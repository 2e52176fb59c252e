/**
 * Numbers written in digits, in order, without thousands separators; a time or a decimal stays whole.
 *
 * @example numeralsIn('At 13:00 some 1,275 people') // ['13:00', '1275']
 */
export function numeralsIn(text: string): string[] {
  const western = text.replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x660)).replace(/[۰-۹]/g, (d) => String(d.charCodeAt(0) - 0x6f0));
  const found = western.match(/\d+(?:[.,:٬٫]\d+)*/g) ?? [];
  return found.map((numeral) => (numeral.includes(':') ? numeral : numeral.replace(/[,٬](?=\d{3}(?!\d))/g, '').replace(/٫/g, '.')));
}
