import { issuesAr } from './issues.ar.ts';
import { issuesEn, type IssueWords } from './issues.en.ts';
import type { Locale } from './locales.ts';

const tables: Record<Locale, IssueWords> = { en: issuesEn, ar: issuesAr };

/** What the checker says, in one of the languages of the site. */
export const issueWordsOf = (locale: Locale): IssueWords => tables[locale];
export type { IssueWords };
