import { randomUUID } from 'node:crypto';
import type { Hono } from 'hono';

/** A server started anew after a build has a new id; the page sees it and loads itself again. */
const SERVER = randomUUID();
const RELOAD = `let known;
setInterval(async () => {
  const id = await fetch('/development/server').then((r) => r.text(), () => known);
  if (known && id !== known) location.reload();
  known = id;
}, 500);
`;

export function developmentRoutes(app: Hono): void {
  app.get('/development/server', (c) => c.text(SERVER));
  app.get('/development/reload.js', (c) => c.body(RELOAD, 200, { 'content-type': 'text/javascript' }));
}
