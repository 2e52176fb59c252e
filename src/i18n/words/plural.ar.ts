const entries = new Intl.PluralRules('ar');

/** The form for a count, in which `#` stands for it: `pluralAr(2, { two: 'حدثان', other: '# حدث' })` gives «حدثان». */
export const pluralAr = (n: number, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }) =>
  (forms[entries.select(n)] ?? forms.other).replace('#', String(n));
