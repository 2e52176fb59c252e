import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Renderer, type Node } from 'takumi-js/node';
import { locales } from '#i18n/locales.ts';
import { cardSize, type ShareCard } from '#domain/share-card.ts';
import { kept } from './kept-files.ts';

const css = readFileSync('src/styles/share-card.css', 'utf8');
/** Sizes of the headline in pixels; the largest that leaves the body in its room is taken. */
const headlineSizes = [148, 128, 112, 98, 86, 75, 66, 58, 51, 45, 40];
const room = { width: 1080, height: 395 };

/** One family a file: a letter that one does not have is looked for in the next. */
const faces = ['newsreader-latin', 'newsreader-latin-ext', 'naskh-arabic', 'naskh-figures'].map((name) => ({
  name,
  data: readFileSync(`src/assets/fonts/${name}.woff2`),
}));
const renderer = new Renderer();
for (const face of faces) await renderer.registerFont(face);

/** All that a picture follows from besides its card. */
const { version } = JSON.parse(readFileSync('node_modules/takumi-js/package.json', 'utf8'));
const press = [version, css, headlineSizes, room, faces.map(({ data }) => hash('sha256', data))];

const pictures = `${process.env.CACHE_DIR ?? 'node_modules/.cache'}/share-pictures`;

/** Draws the card as a PNG, unless it was drawn before, and gives the path of the file. */
export const drawCard = (card: ShareCard): Promise<string> => kept(pictures, JSON.stringify([sheet(card, 0), press]), () => draw(card));

async function draw(card: ShareCard): Promise<Buffer> {
  let [low, high] = [0, headlineSizes.length];
  // A larger headline is never less high, so each measure leaves half of the sizes.
  while (low < high) {
    const middle = (low + high) >> 1;
    const { height } = await renderer.measure(speaking(card, body(card, headlineSizes[middle]!)), { width: room.width, css: [css] });
    if (height <= room.height) high = middle;
    else low = middle + 1;
  }
  const size = headlineSizes[low];
  if (!size) throw new Error(`Too long for a share picture: ${card.headline}`);
  return renderer.render(sheet(card, size), { ...cardSize, css: [css], format: 'png' });
}

const sheet = (card: ShareCard, size: number): Node =>
  speaking(
    card,
    box(
      'sheet',
      box('masthead', box('name', card.site), box('section', card.section)),
      box('rule'),
      body(card, size),
      box('foot', box('sources', card.sources), box('edition', card.edition)),
    ),
  );

const body = ({ kicker, headline, byline, deck }: ShareCard, size: number): Node =>
  box(
    'body',
    box('kicker', kicker),
    { ...box('headline', headline), style: { fontSize: size } },
    ...(byline ? [box('byline', byline)] : []),
    ...(deck ? [box('deck', deck)] : []),
  );

const speaking = ({ locale }: ShareCard, child: Node): Node => ({ ...box('card', child), lang: locale, dir: locales[locale].dir });

const box = (className: string, ...children: (Node | string)[]): Node => ({
  type: 'container',
  className,
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', text: child } : child)),
});
