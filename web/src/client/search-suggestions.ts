import { KINDS, type SiteHit, type SiteSearch } from '@huyin/content/search';
import { isFailure } from '@huyin/law';

const MOST = 6;
const WAIT = 80;
let lists = 0;

/** The combobox of the ARIA practices: the focus stays in the box, the arrows walk through the list. */
export class SuggestionList {
  readonly #box: HTMLInputElement;
  readonly #search: SiteSearch;
  readonly #list = document.createElement('ul');
  readonly #said = document.createElement('p');
  readonly #id: string;
  #hits: readonly SiteHit[] = [];
  #at = -1;
  #timer = 0;

  constructor(box: HTMLInputElement, search: SiteSearch) {
    lists += 1;
    this.#id = `suggestions-${lists}`;
    this.#box = box;
    this.#search = search;
    this.#place();
    this.#listen();
    if (document.activeElement === box) this.#look();
  }

  #place(): void {
    const box = this.#box;
    const list = this.#list;
    list.id = this.#id;
    list.className = 'suggestions';
    list.hidden = true;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', '搜索建议');
    this.#said.className = 'unseen';
    this.#said.setAttribute('role', 'status');
    for (const [name, value] of Object.entries({
      role: 'combobox',
      autocomplete: 'off',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': list.id,
    }))
      box.setAttribute(name, value);
    box.form?.classList.add('search-open');
    box.form?.append(list, this.#said);
  }

  #listen(): void {
    const box = this.#box;
    const soon = (): void => {
      window.clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#look(), WAIT);
    };
    // While letters of pinyin are being composed there is no word yet; its end fires no other event in Safari.
    box.addEventListener('input', (event) => (event as InputEvent).isComposing || soon());
    box.addEventListener('compositionend', soon);
    box.addEventListener('focus', () => this.#look());
    box.addEventListener('blur', () => this.#close());
    box.addEventListener('keydown', (event) => this.#key(event));
    // Before the click the box would lose the focus and the list would be gone.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', ({ target }) => {
      const option = (target as Element).closest('[role=option]');
      if (option) this.#go([...this.#list.children].indexOf(option));
    });
  }

  #look(): void {
    const text = this.#box.value.trim();
    const found = text ? this.#search.search(text, { size: MOST }) : undefined;
    this.#hits = found && !isFailure(found) ? found.hits : [];
    this.#at = -1;
    this.#list.replaceChildren(...this.#hits.map((hit, i) => option(hit, `${this.#id}-${i}`)));
    this.#said.textContent = this.#hits.length ? `有 ${this.#hits.length} 条建议，用上下键选` : '';
    this.#show(this.#hits.length > 0 && document.activeElement === this.#box);
  }

  #show(open: boolean): void {
    this.#list.hidden = !open;
    this.#box.setAttribute('aria-expanded', String(open));
    if (!open) this.#box.removeAttribute('aria-activedescendant');
  }

  #close(): void {
    window.clearTimeout(this.#timer);
    this.#at = -1;
    this.#show(false);
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (this.#list.hidden) this.#look();
      this.#move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && this.#at >= 0) {
      event.preventDefault();
      this.#go(this.#at);
    } else if (event.key === 'Escape' && !this.#list.hidden) {
      event.preventDefault();
      this.#close();
    }
  }

  /** Past the last option comes the box itself, then the first again. */
  #move(by: 1 | -1): void {
    const places = this.#hits.length + 1;
    this.#at = ((this.#at + 1 + by + places) % places) - 1;
    [...this.#list.children].forEach((option, i) => {
      option.setAttribute('aria-selected', String(i === this.#at));
      if (i === this.#at) option.scrollIntoView({ block: 'nearest' });
    });
    if (this.#at < 0) this.#box.removeAttribute('aria-activedescendant');
    else this.#box.setAttribute('aria-activedescendant', `${this.#id}-${this.#at}`);
  }

  #go(at: number): void {
    const hit = this.#hits[at];
    if (hit) location.assign(hit.address);
  }
}

function option({ title, kind }: SiteHit, id: string): HTMLLIElement {
  const item = document.createElement('li');
  item.id = id;
  item.className = 'suggestion';
  item.setAttribute('role', 'option');
  item.setAttribute('aria-selected', 'false');
  const name = document.createElement('span');
  name.textContent = title;
  const what = document.createElement('span');
  what.className = 'suggestion-kind';
  what.textContent = KINDS[kind];
  item.append(name, what);
  return item;
}
