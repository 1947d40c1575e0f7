import { join } from 'node:path';
import { openContent, readPaperSamples } from '@huyin/content';
import { readFolder } from '@huyin/content/disk';
import { readHost } from '../host.ts';
import { createApp } from './app.tsx';
import { readClientBuild } from './assets.ts';
import { listen } from './listen.ts';
import { makeSite } from './site.ts';
import { todayInChina } from './today.ts';

/** The built server lies in web/dist/server: the client beside it, the words at the root of the project. */
const CLIENT = join(import.meta.dirname, '../client');
const CONTENT = join(import.meta.dirname, '../../../content');

const files = readFolder(CONTENT);
const content = openContent(files);
for (const fault of content.faults) console.error(`内容有误：${JSON.stringify(fault)}`);

const site = makeSite({
  library: content,
  media: CONTENT,
  samples: readPaperSamples(files).samples,
  client: readClientBuild(CLIENT),
  today: () => process.env.HUYIN_TODAY ?? todayInChina(),
  write: process.env.HUYIN_LOG === 'off' ? () => {} : (line) => console.log(line),
  leaveTo: process.env.HUYIN_LEAVE_TO ?? 'https://www.weather.com.cn/',
  development: process.env.HUYIN_DEVELOPMENT === '1',
  host: readHost(process.env),
});

listen(createApp(site), site.ready);
