import { render } from 'preact';
import { Assistant } from '../assistant/index.ts';
import { ReplyView } from '../views/assistant/reply-view.tsx';
import { lawOfPage } from './law-of-page.ts';
import { deviceSearch } from './search-words.ts';

let made: Promise<Assistant> | undefined;

async function assistant(): Promise<Assistant> {
  made ??= deviceSearch().then(({ words, search }) => new Assistant(words, search));
  // A failed try must not be remembered.
  return made.catch((error: unknown) => {
    made = undefined;
    throw error;
  });
}

/** While somebody still types. */
export const warm = (): void => void assistant().catch(() => {});

/** The reply under the box; focus goes to its title, so that it is read out and seen. */
export async function showReply(place: Element, text: string): Promise<void> {
  const reply = (await assistant()).reply(text);
  render(<ReplyView reply={reply} source={placeOfLaw} />, place);
  for (const slot of place.querySelectorAll<HTMLElement>('[data-law-of]')) void fill(slot);
  place.querySelector<HTMLElement>('#reply-title')?.focus({ preventScroll: true });
  // The whole place: a line about danger stands above the title.
  place.scrollIntoView({ block: 'start' });
}

const placeOfLaw = (address: string) => (
  <div key={address} data-law-of={address}>
    <p class="small">正在取法律原文……</p>
  </div>
);

/** Filled outside the renderer's knowledge: it never looks into a slot again, its key changes with the address. */
async function fill(slot: HTMLElement): Promise<void> {
  if (slot.dataset.filled) return;
  slot.dataset.filled = 'yes';
  const law = await lawOfPage(slot.dataset.lawOf ?? '');
  if (law.length) slot.replaceChildren(...law);
  else slot.textContent = '法律原文现在取不到（没有网络）。连上网后点题目，可以看完整内容和原文。';
}
