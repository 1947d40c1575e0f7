import { queryToFacts, understand } from '@huyin/triage';
import { render } from 'preact';
import { understoodPath } from '../address.ts';
import { Understood } from '../views/understood.tsx';

/** Understands in the browser and shows the view in place. Only categories reach the address. */
export function showUnderstood(words: string): void {
  const { facts, findings, urgent } = understand(words);
  const main = document.querySelector('main');
  if (!main) return;
  history.pushState(null, '', understoodPath({ facts }));
  document.title = '我们听懂了什么 · 护隐';
  document.body.dataset.page = 'understood';
  main.replaceChildren();
  render(<Understood told={{ facts }} findings={findings} urgent={urgent} />, main);
  window.scrollTo(0, 0);
  main.focus({ preventScroll: true });
}

/** A page that came from the server by its address gets the person's words back from this tab. */
export function showQuotes(place: Element, words: string): void {
  const told = queryToFacts(new URLSearchParams(location.search));
  if ('failure' in told) return;
  const { findings, urgent } = understand(words);
  place.replaceChildren();
  render(<Understood told={told} findings={findings} urgent={urgent} />, place);
}
