import { localeIds } from '#i18n/locales.ts';
import { pairNames } from '#schemas/collections.ts';
import { blockId } from '../block-id.ts';
import type { Content, Pair } from '../content.ts';
import type { Finding } from '../issue.ts';
import { nearest } from '../nearest.ts';
import { entryPage, pagesOf } from '../page-paths.ts';
