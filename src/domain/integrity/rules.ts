import type { Content } from '../content.ts';
import type { Evidence } from '../evidence.ts';
import type { Finding } from '../issue.ts';
import { chronology } from './chronology.ts';
import { parity } from './parity.ts';
import { provenance } from './provenance.ts';
import { references } from './references.ts';
import { todos } from './todos.ts';

export type Rule = (content: Content, evidence?: Evidence) => Finding[];

/** Every rule that looks at more than one file, in the order in which an editor meets them. */
export const integrityRules: Rule[] = [references, chronology, provenance, parity, todos];
