import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { ReadyPages } from './ready-pages.ts';

type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;

/** Ready pages first, then the router. */
export function frontDesk(ready: ReadyPages, router: Listener): RequestListener {
  return (request, response) => {
    if (!ready.answer(request, response)) router(request, response);
  };
}
