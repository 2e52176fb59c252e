/** How many entries, each in two languages, the measures of growth are taken at. */
export const sizes = [100, 1000, 5000] as const;

/** @example whole(14336) // '14,336' */
export const whole = (value: number) => Math.round(value).toLocaleString('en');
export const seconds = (value: number) => `${value.toFixed(value < 10 ? 2 : 1)} s`;
export const milliseconds = (value: number) => `${value.toFixed(value < 10 ? 2 : 1)} ms`;
export const megabytes = (bytes: number) => `${(bytes / 1e6).toLocaleString('en', { maximumFractionDigits: bytes < 1e7 ? 1 : 0 })} MB`;
export const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

/** The middle one; of an even number the mean of the two in the middle. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}
