/**
 * Tells a reader who comes back what has changed. The device keeps the day of the newest change that was known at the last
 * visit (`seen`); the tab keeps what that was when the visit began (`since`), so that walking about changes nothing.
 */
const told = document.querySelector<HTMLElement>('[data-latest]');
if (told) tell(told, told.dataset.latest!);

function tell(element: HTMLElement, latest: string): void {
  let since: string;
  try {
    since = sessionStorage.getItem('since') ?? localStorage.getItem('seen') ?? latest;
    sessionStorage.setItem('since', since);
    localStorage.setItem('seen', latest);
  } catch {
    // A reader may have forbidden sites to store anything; then every visit is the first.
    return;
  }
  element.hidden = element.hidden && latest <= since;
  for (const day of element.querySelectorAll<HTMLElement>('[data-day]')) {
    if (day.dataset.day! <= since) continue;
    const mark = document.createElement('strong');
    mark.className = 'label';
    mark.textContent = element.dataset.mark!;
    day.querySelector('h3')!.append(' · ', mark);
  }
}
