/** What of a package readers get. */
export type Part = 'scripts' | 'styles' | 'faces' | 'borders';

/**
 * The packages of which something is in the finished site; all others only build it. `integrations/shipped-scripts.ts`
 * stops a build whose scripts hold another package than those that are listed for scripts.
 */
export const shipped: { name: string; part: Part }[] = [
  { name: 'minisearch', part: 'scripts' },
  // A few lines that fetch a script when it is needed.
  { name: 'vite', part: 'scripts' },
  { name: 'tailwindcss', part: 'styles' },
  { name: '@fontsource-variable/newsreader', part: 'faces' },
  { name: '@fontsource-variable/noto-naskh-arabic', part: 'faces' },
  { name: 'world-atlas', part: 'borders' },
];
