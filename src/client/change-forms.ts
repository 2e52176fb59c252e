/**
 * Changes names of months and digits in the text as the parser hands it over, to the forms that a reader has chosen.
 * Quotations, titles of sources and other languages stay as they were printed. The text of this function is a script of
 * its own (`pages/[locale]/forms-[version].js.ts`), so it stands by itself.
 *
 * @param months pattern of a date's two names of a month, `(first)/(second)`
 */
export function changeForms(months: string): void {
  const { dataset, lang } = document.documentElement;
  const names = new RegExp(months, 'g');
  const chosen = { first: '$1', second: '$2' }[dataset.months!] ?? '$&';
  const change = (text: Text) => {
    const parent = text.parentElement;
    if (!parent || parent.closest('q,blockquote,cite,code,pre,script,style,[translate=no]')) return;
    if (parent.closest('[lang]')!.getAttribute('lang') !== lang) return;
    let data = text.data.replace(names, chosen);
    if (dataset.digits)
      data = data
        .replace(/(?<=\d)[.,](?=\d)/g, (mark) => (mark === '.' ? '٫' : '٬'))
        .replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
    if (data !== text.data) text.data = data;
  };
  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records)
      for (const node of type === 'childList' ? addedNodes : [target]) {
        const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
        for (let at: Node | null = node; at; at = texts.nextNode()) if (at.nodeType === Node.TEXT_NODE) change(at as Text);
      }
  }).observe(document, { childList: true, subtree: true, characterData: true });
}
