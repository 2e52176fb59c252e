import { localeIds } from '#i18n/locales.ts';
import { articleNames } from '#domain/articles.ts';
import { cardName, cardOf, homeCard } from '#domain/share-card.ts';
import { content } from './topic.ts';

/** One path per language and card, for `getStaticPaths`. */
export const sharePaths = () =>
  localeIds.flatMap((locale) => [
    { params: { locale, name: cardName() }, props: { card: homeCard(content, locale) } },
    ...articleNames
      .flatMap((collection) => [...content[collection].values()])
      .map((entry) => ({ params: { locale, name: cardName(entry) }, props: { card: cardOf(content, entry, locale) } })),
  ]);
