import { defineMiddleware } from 'astro:middleware';
import { formatOf } from '#i18n/format.ts';
import { isLocale, sourceLocale } from '#i18n/locales.ts';
import { wordsOf } from '#i18n/words.ts';
import { eraOf } from '#domain/ledger.ts';
import { routesAt } from '#domain/routes.ts';
import { editionName, hasEdition } from '#data/edition.ts';
import { drawings } from '#data/maps.ts';
import { content } from '#data/topic.ts';

const routes = routesAt(import.meta.env.BASE_URL, (number) => eraOf(content, content.numbers.get(number)!).id);

/** Hands every page and component its language and the topic, so that components import neither. */
export const onRequest = defineMiddleware(({ locals, params }, next) => {
  const locale = isLocale(params.locale) ? params.locale : sourceLocale;
  Object.assign(locals, { locale, words: wordsOf(locale), format: formatOf(locale), routes, content, hasEdition, editionName, drawings });
  return next();
});
