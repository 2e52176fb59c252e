import { locales } from '#i18n/locales.ts';
import type { Book } from './book.ts';
import { asHtml } from './written.ts';

/** Forbids the file to ask anything of the network, whatever may be in it. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/** The book as one HTML file; `font` gives a file of the site by its address. */
export function oneFile({ locale, head, titlePage, contents, parts, notes }: Book, font: (address: string) => Buffer): string {
  const asData = (_: string, address: string) => `url(data:font/woff2;base64,${font(address).toString('base64')})`;
  const inside = asHtml(head)
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace('<meta charset="utf-8">', `$&<meta http-equiv="Content-Security-Policy" content="${policy}">`)
    .replace(/url\(["']?([^"')]+\.woff2)["']?\)/g, asData)
    // The faces come with the file, so nothing has to be waited for.
    .replaceAll('font-display:optional', 'font-display:block');
  const sections = parts.map(({ id, depth, html }) => `<section class="part part-${depth}" id="${id}">${html}</section>`);
  const list = notes.map(({ id, nodes }) => `<li id="${id}">${asHtml(nodes)}</li>`);
  return `<!doctype html>
<html lang="${locale}" dir="${locales[locale].dir}"><head>${inside}</head><body><main class="shell book">
${asHtml(titlePage)}
${asHtml([contents])}
${sections.join('\n')}
<section class="notes"><ol data-count="${notes.length}">${list.join('\n')}</ol></section>
</main></body></html>
`;
}
