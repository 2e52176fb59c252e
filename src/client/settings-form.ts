/** The form of the reader's settings: shows what is kept on the device, keeps what is chosen, and sets theme and size at once. */
const form = document.querySelector<HTMLFormElement>('[data-settings]')!;
const answer = form.querySelector('[role="status"]')!;

try {
  const chosen = JSON.parse(localStorage.getItem('settings') ?? '{}');
  for (const [name, value] of Object.entries(chosen)) {
    const field = form.elements.namedItem(name);
    if (field instanceof RadioNodeList) field.value = String(value);
  }
} catch {
  // Nothing can be kept on this device.
  form.replaceWith(form.dataset.refused!);
}

form.addEventListener('change', keep);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const { referrer } = document;
  location.assign(referrer.startsWith(location.origin) ? referrer : form.action);
});
form.addEventListener('reset', () => setTimeout(keep));

function keep(): void {
  const fields = [...new FormData(form)] as [string, string][];
  const chosen = Object.fromEntries(fields.filter(([, value]) => value));
  localStorage.setItem('settings', JSON.stringify(chosen));
  const { dataset } = document.documentElement;
  for (const [name, value] of fields) {
    if (value) dataset[name] = value;
    else delete dataset[name];
  }
  answer.textContent = form.dataset.kept!;
}

export {};
