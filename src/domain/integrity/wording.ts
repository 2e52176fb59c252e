import type { Content } from '../content.ts';
import { noEvidence, type Evidence } from '../evidence.ts';
import { houseStyle, type StyleFault } from '../house-style.ts';
import type { Finding, Message } from '../issue.ts';
import { placeIn } from '../prose.ts';

/** The words of the topic follow its house style, `style/*.yaml`. */
export function wording(_content: Content, { passages, style }: Evidence = noEvidence): Finding[] {
  if (!style.length) return [];
  const judge = houseStyle(style);
  return passages.flatMap((passage) =>
    judge(passage).map((fault): Finding => ({
      rule: 'house-style',
      file: passage.file,
      at: placeIn(passage, fault.offset),
      message: messageOf(fault),
    })),
  );
}

const kinds = { loaded: 'loaded-word', spelling: 'house-spelling', typography: 'typography', attribution: 'typography' } as const;

const messageOf = ({ term, word, write }: StyleFault): Message => [kinds[term.kind], word, write, term.reason];
