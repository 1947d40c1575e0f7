/**
 * `npm start`: builds what is missing or older than its sources, then starts the server.
 * `npm run dev`: the same, again after every change.
 */
import { startServer, watchAndServe } from './build/serve.ts';
import { buildSite, isStale } from './build/site-build.ts';

try {
  if (process.argv.includes('--dev')) await watchAndServe();
  else {
    if (isStale()) {
      console.log('第一次启动，或代码有变化：正在生成网页（约 10 秒）……');
      await buildSite();
    }
    await startServer();
  }
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  const missing = code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND';
  console.error(`没能启动：${message}`);
  console.error(
    missing ? '请先在项目根目录运行 npm ci，再试一次。' : '请把上面这句话连同 git 版本告诉维护者。',
  );
  process.exit(1);
}
