import { isFailure } from '@huyin/law';
import { render } from 'preact';
import { readAsk } from '../views/search/read-ask.ts';
import { onDevice } from '../views/search/search-address.ts';
import { SearchPage } from '../views/search/search-page.tsx';
import { SuggestionList } from './search-suggestions.ts';
import { deviceSearch } from './search-words.ts';

/** Suggestions under a box that has the focus; what is sent from it is looked up here. */
export async function suggest(box: HTMLInputElement): Promise<void> {
  const { search } = await deviceSearch();
  new SuggestionList(box, search);
  box.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    goTo(new URLSearchParams({ q: box.value }));
  });
}

/** Into the part behind `#`, so that the words stay on the device. */
function goTo(query: URLSearchParams): void {
  location.assign(onDevice(readAsk(query)));
}

let shown = false;

/** The search page made here: the same views as the server's. */
export async function showFound(query: URLSearchParams): Promise<void> {
  const { search, words } = await deviceSearch();
  const ask = readAsk(query);
  const found = search.search(ask.words, ask);
  if (!isFailure(found) && found.only && !ask.kind) {
    location.replace(found.only);
    return;
  }
  const main = document.querySelector('main');
  if (!main) return;
  document.title = isFailure(found) ? '搜索 · 护隐' : `搜索：${ask.words} · 护隐`;
  // What the server sent makes way once; after that the renderer must find its own work again.
  if (!shown) main.replaceChildren();
  shown = true;
  render(<SearchPage ask={ask} found={found} topics={words.topics} way={onDevice} />, main);
  window.scrollTo(0, 0);
  main.focus({ preventScroll: true });
}
