import { locales } from '#i18n/locales.ts';
import type { Book } from './book.ts';

const mediaTypes: Record<string, string> = { xhtml: 'application/xhtml+xml', css: 'text/css', woff2: 'font/woff2' };

/** The package document (EPUB 3.3, section 5): what the book is, which files it has, and their order. `files` are those of the book by name, texts in reading order. */
export function packageDocument({ about, address, locale }: Book, files: Record<string, Uint8Array>): string {
  const names = Object.keys(files);
  const idOf = (name: string) => `f${names.indexOf(name)}`;
  const manifest = names.map((name) => {
    const extension = name.slice(name.lastIndexOf('.') + 1);
    const properties = [name === 'nav.xhtml' && 'nav', extension === 'xhtml' && Buffer.from(files[name]!).includes('<svg') && 'svg'].filter(
      Boolean,
    );
    return `<item id="${idOf(name)}" href="${name}" media-type="${mediaTypes[extension]}"${properties.length ? ` properties="${properties.join(' ')}"` : ''}/>`;
  });
  const spine = names.filter((name) => name.endsWith('.xhtml')).map((name) => `<itemref idref="${idOf(name)}"/>`);
  const term = (name: string) => escaped(about[name] ?? '');
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${locale}" dir="${locales[locale].dir}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escaped(address.href.replace(/html$/, 'epub'))}</dc:identifier>
<dc:title id="title">${term('dcterms.title')}</dc:title>
<meta refines="#title" property="title-type">main</meta>
<dc:title id="subtitle">${term('dcterms.alternative')}</dc:title>
<meta refines="#subtitle" property="title-type">subtitle</meta>
<dc:language>${locale}</dc:language>
<dc:description>${term('description')}</dc:description>
<dc:publisher>${term('dcterms.publisher')}</dc:publisher>
<dc:rights>${term('dcterms.rights')}</dc:rights>
<dc:date>${term('dcterms.modified').slice(0, 10)}</dc:date>
<meta property="dcterms:modified">${term('dcterms.modified')}</meta>
<meta property="dcterms:license">${term('dcterms.license')}</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityFeature">readingOrder</meta>
<meta property="schema:accessibilityHazard">none</meta>
</metadata>
<manifest>
${manifest.join('\n')}
</manifest>
<spine page-progression-direction="${locales[locale].dir}">
${spine.join('\n')}
</spine>
</package>
`;
}

export const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
