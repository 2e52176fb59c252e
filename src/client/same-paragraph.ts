/** The switch of languages leads to the paragraph that is being read: blocks have the same names in both languages. */
const blocks = () => [...document.querySelectorAll<HTMLElement>('main [id^="b-"]')];

document.querySelector('.masthead')?.addEventListener('click', follow);
document.querySelector('.masthead')?.addEventListener('auxclick', follow);

function follow(event: Event): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a.switch');
  if (!link) return;
  const read = blocks().find((block) => block.getBoundingClientRect().bottom > innerHeight / 10);
  const reached = scrollY > 0 && read && read.getBoundingClientRect().top < innerHeight / 2;
  link.hash = reached ? read.id : location.hash;
  link.search = location.search;
}
