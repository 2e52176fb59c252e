/** The key that leads to the search from anywhere; on an Arabic keyboard it writes «ظ». */
const keys = ['/', 'ظ'];
/** Kept on the device while the reader has the key switched off on the search page; read at each press. */
const setting = 'search-key';

const box = document.querySelector<HTMLInputElement>('.search-key input');
if (box) {
  box.checked = !isOff();
  box.addEventListener('change', () => (box.checked ? localStorage.removeItem(setting) : localStorage.setItem(setting, 'off')));
}

addEventListener('keydown', (event) => {
  if (!keys.includes(event.key) || event.ctrlKey || event.metaKey || event.altKey || isOff()) return;
  if ((event.target as Element).closest('input, textarea, select, [contenteditable]')) return;
  const form = document.querySelector<HTMLFormElement>('[role="search"]');
  if (!form) return;
  event.preventDefault();
  const field = form.elements.namedItem('q') as HTMLInputElement;
  // On a phone the masthead has no room for the field, only for the way to the page that has it.
  if (field.getClientRects().length) field.focus();
  else form.submit();
});

function isOff(): boolean {
  try {
    return localStorage.getItem(setting) === 'off';
  } catch {
    // A reader may have forbidden sites to store anything; then nothing was switched off.
    return false;
  }
}
