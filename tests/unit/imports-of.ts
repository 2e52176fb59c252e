import { posix } from 'node:path';
import type { SourceFile } from './source-files.ts';

export interface Import {
  /** What is imported: a path under `src/` such as `domain/dates.ts`, or a package such as `astro/zod`. */
  from: string;
  /** What is taken of it, as written: `{ render }`. */
  names: string;
  typeOnly: boolean;
}

const statement =
  /^[ \t]*(?:import|export)\b(?! *\()([^'"`;()=]*?)\bfrom\s*['"]([^'"]+)['"]|(?:^|>)[ \t]*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

/** Every import of a file, in its script, in the front matter of a component or in a `<script>` of it. */
export function importsOf({ path, text }: SourceFile): Import[] {
  return [...text.matchAll(statement)].map(([, names = '', ...specifiers]) => {
    const specifier = specifiers.find(Boolean)!.replace(/\?.*$/, '');
    const here = specifier.startsWith('.');
    return {
      from: here ? posix.join(posix.dirname(path), specifier) : specifier.replace(/^#/, ''),
      names: names.trim(),
      typeOnly: /^type\b/.test(names.trim()),
    };
  });
}
