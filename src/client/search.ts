import type { Piece } from '#domain/search/passage.ts';
import type { Hit } from '#domain/search/search.ts';
import type { Answer } from './answers.ts';

/** What is said while searching, from `data-words`; `#` stands for a count. */
interface Said {
  loading: string;
  failed: string;
  none: string;
  showAll: string;
  also: string;
  results: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
  kinds: Record<string, string>;
}
interface Index {
  find: (query: string) => Hit[];
  answerOf: (hit: Hit) => Answer;
}

/** Answers shown of each kind until the reader asks for all of it. */
const firstFew = 5;
/** Kinds whose answers stand in the first frame after a key; the others follow in the next. */
const firstKinds = 1;
/** Milliseconds without a key, after which the address changes and a screen reader is told the count. */
const pause = 400;

/** Searches while the reader types. Index and engine are fetched with the first letter, typed or in the address. */
class SiteSearch extends HTMLElement {
  private field = this.querySelector<HTMLInputElement>('[name=q]')!;
  private filters = [...this.querySelectorAll('select')];
  private status = this.querySelector<HTMLElement>('[role=status]')!;
  private results = this.querySelector<HTMLElement>('.results')!;
  private said = JSON.parse(this.dataset.words!) as Said;
  private plural = new Intl.PluralRules(document.documentElement.lang);
  private index: Promise<Index> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts the searches: what belongs to an earlier one is not shown. */
  private turn = 0;

  connectedCallback() {
    const asked = new URLSearchParams(location.search);
    for (const control of this.controls) control.value = asked.get(control.name) ?? '';
    for (const control of this.controls) control.addEventListener('input', () => this.search());
    this.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      this.results.querySelector('a')?.focus();
    });
    if (this.query) void this.search();
  }

  private get controls() {
    return [this.field, ...this.filters];
  }
  private get query() {
    return this.field.value.trim();
  }

  private async search() {
    const { query } = this;
    const turn = ++this.turn;
    if (!query) return this.show([], '');
    const index = await this.load();
    if (!index || turn !== this.turn) return;
    const [kind, era] = this.filters.map((filter) => filter.value);
    const hits = index.find(query).filter(({ entry }) => (!kind || entry.kind === kind) && (!era || entry.era === era));
    const count = this.said.results[this.plural.select(hits.length)] ?? this.said.results.other;
    const kinds = kindsOf(hits);
    const groups = (names: string[]) => names.map((name) => this.groupOf(name, hits, index.answerOf));
    this.show(groups(kinds.slice(0, firstKinds)), hits.length ? count.replace('#', String(hits.length)) : this.said.none);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    if (turn === this.turn) this.results.append(...groups(kinds.slice(firstKinds)));
  }

  private async load(): Promise<Index | undefined> {
    if (!this.index) this.status.textContent = this.said.loading;
    this.index ??= import('./answers.ts').then(({ openIndex }) => openIndex(this.dataset.index!));
    try {
      return await this.index;
    } catch {
      // Tried again at the next key: the connection may be back.
      this.index = undefined;
      this.show([], this.said.failed);
      return undefined;
    }
  }

  private show(groups: Node[], status: string) {
    this.results.replaceChildren(...groups);
    this.querySelector<HTMLElement>('.alphabet')!.hidden = Boolean(this.query) && status !== this.said.failed;
    for (const way of this.querySelectorAll<HTMLElement>('.in-language')) {
      const inItsScript = new RegExp(`\\p{Script=${way.dataset.script}}`, 'u').test(this.query);
      way.hidden = !this.query || (groups.length > 0 && !inItsScript);
      way.querySelector('a')!.search = `q=${encodeURIComponent(this.query)}`;
    }
    if (this.status.textContent === this.said.loading) this.status.textContent = status;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.status.textContent = status;
      const asked = new URLSearchParams(this.controls.filter(({ value }) => value.trim()).map(({ name, value }) => [name, value.trim()]));
      history.replaceState(null, '', asked.size ? `?${asked}` : location.pathname);
    }, pause);
  }

  private groupOf(name: string, hits: Hit[], answerOf: Index['answerOf']): Node {
    const [kind] = this.filters as [HTMLSelectElement];
    const list = hits.filter(({ entry }) => entry.kind === name);
    const shown = kind.value ? list : list.slice(0, firstFew);
    const group = this.copyOf('.group');
    group.querySelector('h2')!.textContent = this.said.kinds[name]!;
    group.querySelector('ol')!.append(...shown.map((hit) => this.itemOf(hit, answerOf(hit))));
    const more = group.querySelector('button')!;
    more.hidden = shown.length === list.length;
    more.textContent = this.said.showAll.replace('#', String(list.length));
    more.addEventListener('click', async () => {
      kind.value = name;
      await this.search();
      this.results.querySelector('h2')?.focus();
    });
    return group;
  }

  private itemOf({ entry }: Hit, { path, title, passage, spelling }: Answer): Node {
    const item = this.copyOf('.hit');
    const link = item.querySelector('a')!;
    link.href = this.dataset.home! + path;
    const name = link.querySelector('bdi')!;
    name.replaceChildren(...nodesOf(title));
    if (entry.language) name.lang = entry.language;
    const [label, text] = item.querySelectorAll('p');
    if (spelling.length) label!.append(`${this.said.also}: `, ...nodesOf(spelling));
    else label!.textContent = entry.label ?? '';
    text!.append(...nodesOf(passage));
    for (const line of [label!, text!]) line.hidden = !line.textContent;
    return item;
  }

  private copyOf(name: string) {
    return this.querySelector<HTMLTemplateElement>(`template${name}`)!.content.cloneNode(true) as DocumentFragment;
  }
}

/** The kinds of the answers, that of the best first and sources last. */
const kindsOf = (hits: Hit[]) =>
  [...new Set(hits.map(({ entry }) => entry.kind))].sort((a, b) => Number(a === 'sources') - Number(b === 'sources'));

const nodesOf = (pieces: Piece[]) =>
  pieces.map(({ text, match }) => (match ? Object.assign(document.createElement('mark'), { textContent: text }) : text));

customElements.define('site-search', SiteSearch);
