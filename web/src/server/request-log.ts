import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';

export type LogLine = (line: string) => void;

/**
 * One line a request: method, route pattern, status, milliseconds. Never the query, the body, the
 * address of the visitor or their browser: what is not written down cannot leak.
 */
export function requestLog(write: LogLine): MiddlewareHandler {
  return async (c, next) => {
    const start = performance.now();
    await next();
    const pattern = c.res.status === 404 ? '(no such page)' : routePath(c, -1);
    const ms = (performance.now() - start).toFixed(1);
    write(`${METHODS.has(c.req.method) ? c.req.method : 'OTHER'} ${pattern} ${c.res.status} ${ms}ms`);
  };
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'DELETE', 'PATCH']);
