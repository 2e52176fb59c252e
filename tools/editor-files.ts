import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fileKinds, type FileKind } from '#schemas/json-schema.ts';
import { choicesOf, schemaWithChoices } from '#domain/choices.ts';
import type { LoadedFile } from '#domain/content.ts';
import type { Reading } from '#loader/read-content.ts';

/** Where Astro's language server looks for what is known of front matter; `.vscode/settings.json` points there for records. */
const folder = '.astro/collections';

/** `timeline-en`, `sources-yaml`: never the name of a collection, whose schema Astro itself writes into the same folder. */
const schemaName = ({ collection, locale }: FileKind | LoadedFile) => `${collection}-${locale ?? 'yaml'}`;

/**
 * Refreshes what VS Code needs to complete ids and explain fields: a JSON Schema for each kind of file, and the list
 * that tells Astro's language server which front matter follows which. docs/editing.md says what works with it.
 */
export function writeEditorFiles({ content, files }: Pick<Reading, 'content' | 'files'>) {
  // With CONTENT_ROOT the command is about another topic than the one that is open in the editor.
  if (!content || process.env.CONTENT_ROOT) return;
  mkdirSync(folder, { recursive: true });
  const choices = choicesOf(content);
  for (const kind of fileKinds) writeIfChanged(`${schemaName(kind)}.schema.json`, schemaWithChoices(kind, choices));
  const pairFiles = files.filter((file) => file.locale);
  writeIfChanged('collections.json', {
    collections: [...new Set(pairFiles.map(schemaName))].map((name) => ({ hasSchema: true, name })),
    // The server compares addresses in lower case.
    entries: Object.fromEntries(pairFiles.map((file) => [pathToFileURL(resolve(file.file)).href.toLowerCase(), schemaName(file)])),
  });
}

/** The language server starts again when a file changes, so one that says the same is left alone. */
function writeIfChanged(name: string, value: unknown) {
  const path = `${folder}/${name}`;
  const text = JSON.stringify(value);
  if (readText(path) !== text) writeFileSync(path, text);
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
