import type { FinishedPage } from './finish-page.ts';

/** Keeps equal texts of what it is given once: most links of ten thousand pages are the same few hundred. */
export function keptOnce(): (pages: FinishedPage[]) => FinishedPage[] {
  const texts = new Map<string, string>();
  const once = (text: string) => texts.get(text) ?? texts.set(text, text).get(text)!;
  return (pages) => {
    for (const { built } of pages)
      for (const name of ['ids', 'links', 'pictures', 'resources', 'pointers'] as const) built[name] = built[name].map(once);
    return pages;
  };
}
