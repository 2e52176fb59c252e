/** The key that leads to the search; on an Arabic keyboard it writes «ظ». */
const keys = ['/', 'ظ'];

addEventListener('keydown', (event) => {
  if (!keys.includes(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
  if ((event.target as Element).closest('input, textarea, select, [contenteditable]')) return;
  const form = document.querySelector<HTMLFormElement>('[role="search"]');
  if (!form) return;
  event.preventDefault();
  const field = form.elements.namedItem('q') as HTMLInputElement;
  // On a phone the masthead has no room for the field, only for the way to the page that has it.
  if (field.getClientRects().length) field.focus();
  else form.submit();
});
