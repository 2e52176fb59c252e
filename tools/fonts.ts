/** Cuts the typefaces of the site down to the letters that it prints, into src/assets/fonts/. Run when a script or a face changes. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { arabic, figures, latin, latinExtended } from './font-letters.ts';

const from = (family: string, file: string) => `node_modules/@fontsource-variable/${family}/files/${file}.woff2`;

const faces = [
  { name: 'newsreader-latin', source: from('newsreader', 'newsreader-latin-wght-normal'), text: latin },
  { name: 'newsreader-latin-ext', source: from('newsreader', 'newsreader-latin-ext-wght-normal'), text: latinExtended },
  { name: 'naskh-arabic', source: from('noto-naskh-arabic', 'noto-naskh-arabic-arabic-wght-normal'), text: arabic },
  { name: 'naskh-figures', source: from('noto-naskh-arabic', 'noto-naskh-arabic-latin-wght-normal'), text: figures },
];

await mkdir('src/assets/fonts', { recursive: true });
for (const { name, source, text } of faces) {
  const cut = await subsetFont(await readFile(source), text, { targetFormat: 'woff2', variationAxes: { wght: { min: 400, max: 700 } } });
  await writeFile(`src/assets/fonts/${name}.woff2`, cut);
  console.log(`${name}: ${cut.length} bytes`);
}
