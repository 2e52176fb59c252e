import { localeIds } from '#i18n/locales.ts';
import { articleNames } from '#domain/articles.ts';
import { cardName, cardOf } from '#domain/share-card.ts';
import { content } from './topic.ts';

/** One path per language and card, for `getStaticPaths`. */
export function sharePaths() {
  const pictured = [undefined, ...articleNames.flatMap((collection) => [...content[collection].values()])];
  return localeIds.flatMap((locale) =>
    pictured.map((entry) => ({ params: { locale, name: cardName(entry) }, props: { card: cardOf(content, locale, entry) } })),
  );
}
