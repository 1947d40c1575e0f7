import type { Failure } from '@huyin/law';
import type { Context } from 'hono';
import { planPath, understoodPath } from '../address.ts';
import { FailurePage } from '../views/failure-page.tsx';
import { answer } from './respond.tsx';
import type { Site } from './site.ts';
import { salvage } from './told-from.ts';

const NO_ADDRESS = { here: '/' };

/** An address we cannot read. What can be kept is kept, and the way on leads there. */
export function badAddress(c: Context, site: Site, failure: Failure): Response {
  const told = salvage(new URL(c.req.url).searchParams, site.today());
  const kept = Object.keys(told.facts).length > 0;
  return answer(c, site, {
    ...NO_ADDRESS,
    status: 400,
    title: '地址有一部分读不懂',
    page: 'failure',
    main: () => (
      <FailurePage
        title="地址有一部分读不懂"
        sentence={`${kindSentence(failure)}${kept ? '其余的情况我们都还留着。' : ''}`}
      >
        {kept ? (
          <>
            <a class="button button-main" href={planPath(told)}>
              用看得懂的部分出方案
            </a>
            <a class="button" href={understoodPath(told)}>
              检查一下情况
            </a>
          </>
        ) : null}
      </FailurePage>
    ),
  });
}

/** The list of all allowed values helps a programmer, not a visitor. */
function kindSentence({ failure, sentence }: Failure): string {
  return failure === 'bad-facts' ? '链接可能被截断或改动过。' : sentence;
}

export function notFound(c: Context, site: Site): Response {
  return answer(c, site, {
    ...NO_ADDRESS,
    status: 404,
    title: '没有这一页',
    page: 'failure',
    main: () => <FailurePage title="没有这一页" sentence="地址可能写错了，或者这一页搬走了。" />,
  });
}

export function tooLarge(c: Context, site: Site): Response {
  return answer(c, site, {
    ...NO_ADDRESS,
    status: 413,
    secret: true,
    title: '文字太长了',
    page: 'failure',
    main: () => (
      <FailurePage
        title="文字太长了"
        sentence="一次最多读大约 6000 个字。请只写发生了什么、损失和对方是谁，或者用首页的点选。您刚才的文字没有保存。"
      />
    ),
  });
}

/** Only the kind of error and where in our code: a message may repeat what somebody typed. */
export function broken(c: Context, site: Site, error: Error): Response {
  const where =
    error.stack
      ?.split('\n')
      .filter((line) => line.trim().startsWith('at '))
      .slice(0, 6) ?? [];
  site.write(`ERROR ${error.name} ${where.map((line) => line.trim()).join(' ')}`);
  return answer(c, site, {
    ...NO_ADDRESS,
    status: 500,
    title: '我们这边出错了',
    page: 'failure',
    main: () => (
      <FailurePage
        title="我们这边出错了"
        sentence="不是您的问题。请返回上一页再试一次，您选过的情况还在地址里。"
      />
    ),
  });
}
