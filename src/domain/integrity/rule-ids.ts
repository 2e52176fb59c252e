/** Every rule of the checker; docs/rules has a page for each. */
export const ruleIds = [
  'well-formed',
  'shape',
  'dates',
  'references',
  'provenance',
  'parity',
  'house-style',
  'invariants',
  'safety',
  'published-facts',
  'todos',
] as const;

export type RuleId = (typeof ruleIds)[number];

/** The page that explains a rule, from the root of the project. */
export const rulePage = (rule: RuleId) => `docs/rules/${rule}.md`;
