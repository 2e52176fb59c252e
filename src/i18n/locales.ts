/** Every language of the site, with what the rest of the code must know of it. The first is the one in which facts are kept. */
export const locales = {
  en: { dir: 'ltr', name: 'English', script: 'Latn', openGraph: 'en_GB' },
  ar: { dir: 'rtl', name: 'العربية', script: 'Arab', openGraph: 'ar_AR' },
} as const;

export type Locale = keyof typeof locales;
export type Localized<T = string> = Record<Locale, T>;

export const localeIds = Object.keys(locales) as Locale[];
export const sourceLocale: Locale = 'en';
export const translationLocales = localeIds.filter((id) => id !== sourceLocale);

export const isLocale = (value: unknown): value is Locale => typeof value === 'string' && Object.hasOwn(locales, value);

/** The languages in which a page written in `locale` also exists. */
export const otherLocales = (locale: Locale): Locale[] => localeIds.filter((id) => id !== locale);
