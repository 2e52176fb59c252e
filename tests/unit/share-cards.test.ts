import { expect, test } from 'vitest';
import { localeIds } from '#i18n/locales.ts';
import { articleNames } from '#domain/articles.ts';
import { cardOf } from '#domain/share-card.ts';
import { readContent } from '#loader/read-content.ts';
import { arabic, figures, latin, latinExtended } from '../../tools/font-letters.ts';

const content = readContent('src/content').content!;
const entries = [undefined, ...articleNames.flatMap((collection) => [...content[collection].values()])];
const cards = localeIds.flatMap((locale) => entries.map((entry) => cardOf(content, locale, entry)));

test('every letter on a share picture is in a typeface of the site: a picture has no other to fall back on', () => {
  const known = new Set(latin + latinExtended + arabic + figures);
  const strange = cards.flatMap((card) => [...Object.values(card).join('')].filter((letter) => !known.has(letter)));
  expect([...new Set(strange)]).toEqual([]);
});
