import { expect, test } from 'vitest';
import { formatOf } from '#i18n/format.ts';
import { wordsOf } from '#i18n/words.ts';
import { chapter, claim, event, figure, number, quote, topicOf } from '../../tests/small-topic.ts';
import { editionContents, type ContentsLine } from './edition-contents.ts';
import { routesAt } from './routes.ts';

const small = topicOf([
  chapter('why', { order: 2 }),
  chapter('what', { order: 1 }, '', { en: { title: 'What?' } }),
  event('2021-05-12-stops'),
  figure('ada-quill'),
  quote('notice'),
  claim('engine'),
  number('passengers'),
]);
const outline = (lines: ContentsLine[], indent = ''): string[] =>
  lines.flatMap(({ title, href, lines: within = [] }) => [`${indent}${title} → ${href}`, ...outline(within, `${indent}  `)]);

test('the book is read as the site is laid out, without its search, and the sources come last', () => {
  expect(outline(editionContents(small, 'en', wordsOf('en'), formatOf('en'), routesAt('/')))).toEqual([
    'In a minute → /en/',
    'Background → /en/background/',
    '  What? → /en/background/what/',
    '  Why did it stop? → /en/background/why/',
    'Timeline → /en/timeline/',
    '  Quarrel → /en/timeline/#quarrel',
    '    The ferry stops → /en/timeline/2021-05-12-stops/',
    'Key figures → /en/figures/',
    '  Islanders → /en/figures/#islanders',
    '    Ada Quill → /en/figures/ada-quill/',
    'Quotes → /en/quotes/',
    '  Quarrel → /en/quotes/#quarrel',
    '    Ada Quill: “It will sail when it is ready” → /en/quotes/notice/',
    'Then and now → /en/claims/',
    '  The engine was broken. → /en/claims/engine/',
    'Numbers → /en/numbers/',
    '  Before → /en/numbers/before/',
    'Places → /en/places/',
    'Terms → /en/terms/',
    'About → /en/about/',
    'Corrections → /en/corrections/',
    'Sources → /en/sources/',
  ]);
});
