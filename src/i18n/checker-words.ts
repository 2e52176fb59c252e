import type { Locale } from './locales.ts';

interface CheckerWords {
  toMend: (count: number) => string;
  nothing: (files: number) => string;
  mended: (places: number, files: number) => string;
  noLock: (file: string) => string;
  unlocked: (count: number) => string;
}

const wordsEn: CheckerWords = {
  toMend: (count) => `${count} to mend.`,
  nothing: (files) => `${files} files, nothing to mend.`,
  mended: (places, files) => `Mended ${places} ${places === 1 ? 'place' : 'places'} in ${files} ${files === 1 ? 'file' : 'files'}.`,
  noLock: (file) => `Note: there is no ${file} yet, so changes of published facts are not noticed. \`npm run lock\` writes it.`,
  unlocked: (count) => `Note: ${count} ${count === 1 ? 'fact is' : 'facts are'} new since the last \`npm run lock\`.`,
};

const wordsAr: CheckerWords = {
  toMend: (count) => `عدد ما ينتظر الإصلاح: ${count}.`,
  nothing: (files) => `عدد الملفات ${files}، وليس فيها ما يُصلَح.`,
  mended: (places, files) => `أُصلحت مواضع عددها ${places} في ملفات عددها ${files}.`,
  noLock: (file) => `ملاحظة: لا وجود بعد لملف ${file}، فلا يُنتبه إلى تغيير الوقائع المنشورة. الأمر \`npm run lock\` يكتبه.`,
  unlocked: (count) => `ملاحظة: عدد الوقائع الجديدة منذ آخر \`npm run lock\` هو ${count}.`,
};

const tables: Record<Locale, CheckerWords> = { en: wordsEn, ar: wordsAr };

/** What `npm run check` says beside its issues. */
export const checkerWordsOf = (locale: Locale): CheckerWords => tables[locale];
