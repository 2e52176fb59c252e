import { isLocale, locales, sourceLocale } from '#i18n/locales.ts';
import { wordsOf } from '#i18n/words.ts';
import type { Redirect } from '#domain/hosting-policy.ts';

/** A page that leads on by itself, for hosts that know no redirects; both paths begin with the base. */
export function movedPage({ from, to }: Redirect, base: string): string {
  const [first = ''] = from.slice(base.length).split('/');
  const locale = isLocale(first) ? first : sourceLocale;
  const { title, link } = wordsOf(locale).moved;
  return `<!doctype html>
<html lang="${locale}" dir="${locales[locale].dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="refresh" content="0; url=${to}">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="canonical" href="${to}">
</head>
<body>
<h1>${title}</h1>
<p><a href="${to}">${link}</a></p>
</body>
</html>
`;
}
