import type { Content } from '../content.ts';
import type { Evidence } from '../evidence.ts';
import type { Finding } from '../issue.ts';
import { balance } from './balance.ts';
import { chronology } from './chronology.ts';
import { invariants } from './invariants.ts';
import { links } from './links.ts';
import { mappedPlaces } from './mapped-places.ts';
import { origins } from './origins.ts';
import { parity } from './parity.ts';
import { provenance } from './provenance.ts';
import { publishedFacts } from './published-facts.ts';
import { references } from './references.ts';
import { todos } from './todos.ts';
import { usage } from './usage.ts';
import { wording } from './wording.ts';
import { wordsParity } from './words-parity.ts';
import { datesInText } from './written-dates.ts';

export type Rule = (content: Content, evidence?: Evidence) => Finding[];

/** Every rule that looks at more than one file, in the order in which an editor meets them. */
export const integrityRules: Rule[] = [
  references,
  links,
  usage,
  mappedPlaces,
  chronology,
  datesInText,
  provenance,
  balance,
  origins,
  parity,
  wordsParity,
  wording,
  invariants,
  publishedFacts,
  todos,
];
