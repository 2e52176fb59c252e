import { blockId } from '#domain/block-id.ts';
import { marked, passageOf, spellingOf, type Piece } from '#domain/search/passage.ts';
import { createSearch, type Hit } from '#domain/search/search.ts';

/** A hit as the page shows it. */
export interface Answer {
  /** Address below the front page, with the paragraph that matches. */
  path: string;
  title: Piece[];
  passage: Piece[];
  /** The other spelling by which it was found, where nothing that is printed matches. */
  spelling: Piece[];
}

/** Fetches the index file and makes the index. */
export async function openIndex(address: string) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const { find } = await createSearch(await response.json());
  return { find, answerOf };
}

function answerOf({ entry, terms }: Hit): Answer {
  const passage = passageOf(entry, terms);
  const title = marked(entry.title, terms);
  const printed = [...title, ...passage.pieces].some(({ match }) => match);
  const fragment = passage.block === undefined || entry.path.includes('#') ? '' : `#${blockId(passage.block)}`;
  return {
    path: entry.path + fragment,
    title,
    passage: passage.pieces,
    spelling: printed ? [] : marked(spellingOf(entry, terms) ?? '', terms),
  };
}
