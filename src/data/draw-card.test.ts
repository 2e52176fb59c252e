import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { localeIds, type Locale } from '#i18n/locales.ts';
import { cardOf, type ShareCard } from '#domain/share-card.ts';
import * as small from '../../tests/small-topic.ts';
import { drawCard } from './draw-card.ts';

const topic = small.topicOf([small.page('home'), small.figure('ada-quill'), small.source('gazette')]);
const quoteOf = (length: number, locale: Locale = 'en') =>
  cardOf(
    topic,
    locale,
    small.quote('notice', {}, '', { en: { text: 'It will sail. '.repeat(length) }, ar: { text: 'سيبحر القارب. '.repeat(length) } }),
  );
/** The width and height that a PNG says it has. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];
const drawn = async (card: ShareCard) => readFileSync(await drawCard(card));

test.each(localeIds)('a card in %s becomes a PNG of the size that other sites ask for', async (locale) => {
  const png = await drawn(cardOf(topic, locale));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(sizeOf(png)).toEqual([1200, 630]);
});

test.each(localeIds)('a long quotation in %s is set smaller, and the picture stays light', async (locale) => {
  const png = await drawn(quoteOf(18, locale));
  expect(png.length).toBeLessThan(40 * 1024);
});

test('what cannot be printed whole is refused', async () => {
  const card: ShareCard = { ...quoteOf(60), headline: 'It will sail. '.repeat(60).trim() };
  await expect(drawCard(card)).rejects.toThrow(`Too long for a share picture: ${card.headline}`);
});
