import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { frontDesk } from './front-desk.ts';
import type { ReadyPages } from './ready-pages.ts';

const DEFAULT_PORT = 5173;

/** Longer than the 60 s a proxy in front usually keeps a quiet connection, so that the proxy hangs up first. */
const QUIET = 65_000;

/**
 * Two settings that together serve a sixth more pages: a request without a body gets no body stream (Node 24.12
 * and later; older ones ignore it, and so do the types), and a quiet connection is ended by the one timer of the
 * server instead of a timer that is set anew after every answer. The 60 s for sending the headers still hold.
 */
const SETTINGS = { optimizeEmptyRequests: true, keepAliveTimeout: 0 };

/** Starts the server on one address and says it; a busy port is said with what to do. */
export function listen(app: Hono, ready: ReadyPages): void {
  const hostname = process.env.HOST ?? '127.0.0.1';
  const port = Number(process.env.PORT ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    stop(`PORT=${process.env.PORT} 不是端口号。请用 1 到 65535 的数字，例如 PORT=8080 npm start。`);
  }
  const router = getRequestListener(app.fetch, { overrideGlobalObjects: true });
  const server = createServer(SETTINGS, frontDesk(ready, router)).listen(port, hostname, () => {
    console.log(`\n护隐已启动：http://${hostname}:${(server.address() as AddressInfo).port}/`);
    console.log('用浏览器打开这个地址，说一说发生的事，就能拿到行动方案。按 Ctrl+C 停止。\n');
  });
  server.timeout = QUIET;
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') {
      stop(`端口 ${port} 已被别的程序占用。请关掉那个程序，或换一个端口：PORT=${port + 1} npm start。`);
    }
    if (error.code === 'EACCES')
      stop(`没有权限使用端口 ${port}。请换一个 1024 以上的端口：PORT=8080 npm start。`);
    stop(`服务器没能在 ${hostname}:${port} 启动（${error.code ?? error.message}）。请检查 HOST 和 PORT。`);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
