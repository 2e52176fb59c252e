/**
 * Sets the page as its reader has chosen, before anything of it is painted. The text of this function is printed into the
 * head of each page (`components/ApplySettings.astro`), so it stands by itself and is short: theme and size become
 * attributes of the root, which the style sheet answers. Other forms of months and digits need more, which only readers
 * who chose them fetch.
 *
 * @param forms address of the script that changes them; empty where the language has but one form
 */
export function applySettings(forms: string): void {
  try {
    const chosen = JSON.parse(localStorage.getItem('settings') ?? '{}');
    Object.assign(document.documentElement.dataset, chosen);
    // Nothing else makes every browser wait for a script before it paints, and only for those who asked for it.
    if (forms && (chosen.months || chosen.digits)) document.write(`<script src="${forms}"></script>`);
  } catch {
    // A reader may have forbidden sites to store anything; then nothing was chosen.
  }
}
