/** Cuts the typefaces of the site down to the letters that it prints, into src/assets/fonts/. Run when a script or a face changes. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const from = (family: string, file: string) => `node_modules/@fontsource-variable/${family}/files/${file}.woff2`;
const letters = (...ranges: [number, number][]) =>
  ranges.map(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('')).join('');

const punctuation = '–—‘’“”…«»‹›•·†‡′″−×÷°€£№';
const latin = letters([0x20, 0x7e], [0xa0, 0xff]) + punctuation;
/** Azerbaijani, Turkish, and the transliterations that sources use. */
const latinExtended = 'ƏəĞğİıŞşČčŠšŽžĆćŁłŃńŌōŪūĀāĒēĪīŐőŰűŘřĚěŮůĘęĄąŻżŹź';
/** Arabic with its marks, and the Persian letters that occur in names; no other extensions. */
const arabic = letters([0x621, 0x63a], [0x640, 0x652], [0x660, 0x66c]) + '،؛؟\u0670\u0671پچژڤکگی«»';
const figures = letters([0x30, 0x39]) + ' .,:;–—-()[]/%+−…«»"\'!';

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
