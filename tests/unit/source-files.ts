import { readdirSync, readFileSync } from 'node:fs';

/** A file of the engine: everything in `src/` but the topic, assets and tests. `path` begins under `src/`. */
export interface SourceFile {
  path: string;
  text: string;
}

const isEngine = (path: string) => /\.(ts|astro|css)$/.test(path) && !/^(content|assets)\//.test(path) && !path.endsWith('.test.ts');

export const engineFiles: SourceFile[] = (readdirSync('src', { recursive: true }) as string[])
  .map((path) => path.replaceAll('\\', '/'))
  .filter(isEngine)
  .sort()
  .map((path) => ({ path, text: readFileSync(`src/${path}`, 'utf8') }));
